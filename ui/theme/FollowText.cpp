#include "ui/theme/FollowText.h"

#include "ui/theme/Theme.h"

#include <QWidget>

#include <utility>

namespace leafbench::ui {

void followText(QWidget* widget, std::function<void()> fit)
{
    fit();
    QObject::connect(&Theme::instance(), &Theme::changed, widget, std::move(fit));
}

}  // namespace leafbench::ui
