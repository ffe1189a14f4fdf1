#include "ui/shared/layout/UprightScroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace leafbench::ui {

QSize UprightScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    const int content = widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() : 0;
    return {std::max(least.width(), content), least.height()};
}

bool UprightScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace leafbench::ui
