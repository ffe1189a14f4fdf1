#include "ui/shared/layout/FitToCurrent.h"

#include <QStackedWidget>
#include <QTimer>

namespace leafbench::ui {

void fitToCurrent(QStackedWidget& stack)
{
    const auto fit = [&stack] {
        for (int i = 0; i < stack.count(); ++i) {
            const auto policy = i == stack.currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            stack.widget(i)->setSizePolicy(policy, policy);
        }
    };
    QObject::connect(&stack, &QStackedWidget::currentChanged, &stack, fit);
    QTimer::singleShot(0, &stack, fit);  // pages may follow
}

}  // namespace leafbench::ui
