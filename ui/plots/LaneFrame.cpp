#include "ui/plots/LaneFrame.h"

#include "ui/words/Words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

void TimeWindow::show(double from, double to)
{
    const double wide = std::clamp(to - from, narrowest, std::max(narrowest, whole));
    begin = std::clamp(from, 0.0, std::max(0.0, whole - wide));
    end = begin + wide;
}

void TimeWindow::zoomAt(double factor, double time)
{
    const double wide = std::clamp(width() / factor, narrowest, std::max(narrowest, whole));
    const double share = (time - begin) / width();
    show(time - share * wide, time - share * wide + wide);
}

void TimeWindow::pan(double share)
{
    const double by = share * width();
    show(begin + by, end + by);
}

void TimeWindow::grow(double newWhole)
{
    const bool all = showsAll();
    whole = std::max(narrowest, newWhole);
    if (all)
        showAll();
    else
        show(begin, end);
}

void LaneFrame::fit(int count, double tallest, double between, const PlotTheme& look)
{
    lanes.setWidth(std::max(10.0, lanes.width()));
    pitch = std::min(look.px(tallest), std::max(10.0, lanes.height()) / std::max(1, count));
    gap = pitch > look.px(13) ? look.px(between) : pitch > 5 ? 1 : 0;
    lanes.setHeight(pitch * std::max(1, count));
}

QRectF LaneFrame::lane(int number) const
{
    return {lanes.left(), lanes.top() + number * pitch + gap / 2, lanes.width(), std::max(1.0, pitch - gap)};
}

int LaneFrame::laneAt(QPointF position) const
{
    return lanes.contains(position) ? static_cast<int>((position.y() - lanes.top()) / pitch) : -1;
}

void LaneFrame::paintLanes(QPainter& painter, int count, const std::function<QString(int)>& name, const PlotTheme& look) const
{
    const double line = QFontMetricsF(look.font()).height();
    painter.setFont(look.font());
    double free = -1e9;
    for (int i = 0; i < count; ++i) {
        const QRectF box = lane(i);
        painter.fillRect(box, look.colors.window);
        const QRectF words(namesFrom, box.center().y() - line / 2, lanes.left() - namesFrom - look.px(8), line);
        if (!name || words.top() < free)
            continue;
        painter.setPen(look.colors.mutedText);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, name(i));
        free = words.bottom();
    }
}

int LaneFrame::mostTicks(const PlotTheme& look) const { return std::max(2, static_cast<int>(lanes.width() / look.px(67))); }

void LaneFrame::paintAxis(QPainter& painter, const TimeAxis& axis, const PlotTheme& look) const
{
    const QFontMetricsF metrics(look.font());
    const double top = lanes.bottom() + look.px(2), numbers = top + look.px(3);
    painter.setFont(look.font());
    painter.setPen(look.colors.mutedText);
    for (double i = std::ceil((window.begin - axis.origin) / axis.step - 1e-9);
         axis.origin + i * axis.step <= window.end * (1 + 1e-12); ++i) {
        const double at = x(axis.origin + i * axis.step);
        painter.drawLine(QPointF(at, top), QPointF(at, numbers));
        painter.drawText(QRectF(at - look.px(50), numbers, look.px(100), metrics.height()), Qt::AlignCenter,
                         words::decimal(i * axis.step / axis.unit, 'g', 9));
    }
    painter.drawText(QRectF(lanes.left(), numbers + metrics.height(), lanes.width(), metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(axis.label, Qt::ElideRight, lanes.width()));
}

bool zoomByKey(TimeWindow& window, int key)
{
    constexpr double step = 1.5;
    const double middle = (window.begin + window.end) / 2;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: window.zoomAt(step, middle); return true;
    case Qt::Key_Minus: window.zoomAt(1 / step, middle); return true;
    case Qt::Key_Home: window.showAll(); return true;
    default: return false;
    }
}

void zoomByWheel(TimeWindow& window, const QWheelEvent& event, double time)
{
    const QPoint turned = event.angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()) || event.modifiers() & Qt::ShiftModifier)
        window.pan(-(turned.x() ? turned.x() : turned.y()) / 1200.0);
    else
        window.zoomAt(std::pow(1.25, turned.y() / 120.0), time);
}

}  // namespace leafbench::ui
