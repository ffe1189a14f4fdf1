#include "ui/shared/layout/FlowSplitter.h"

#include "ui/theme/Theme.h"

#include <QEvent>

#include <algorithm>

namespace leafbench::ui {

QSize FlowSplitter::minimumSizeHint() const
{
    QSize least = QSplitter::minimumSizeHint();
    for (int i = 0; i < count() && m_wanted == Qt::Horizontal; ++i)
        least.setWidth(i == 0 ? leastOf(i) : std::max(least.width(), leastOf(i)));
    return least;
}

bool FlowSplitter::event(QEvent* event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void FlowSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    fit();
}

int FlowSplitter::leastOf(int part) const
{
    return std::max(widget(part)->minimumWidth(), widget(part)->minimumSizeHint().width());
}

void FlowSplitter::fit()
{
    if (m_wanted == Qt::Vertical)
        return;
    const bool narrow = leastOf(0) + handleWidth() + leastOf(1) > width();
    if (narrow == (orientation() == Qt::Vertical))
        return;
    constexpr int leastAlone = 320;  // drawn pixels
    for (int i = 0; i < count(); ++i)
        widget(i)->setMinimumHeight(narrow ? Theme::instance().textPixels(leastAlone) : 0);
    setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    updateGeometry();
}

}  // namespace leafbench::ui
