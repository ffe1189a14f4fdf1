#include "ui/widgets/PlotAxes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace leafbench::ui {

void PlotAxes::layOut(const QRectF& area, const PlotLook& look)
{
    const QFontMetricsF metrics(look.font());
    double widest = 0;
    for (const PlotTick& tick : yTicks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    const double line = metrics.height();
    const double left = widest + look.px(8) + (yLabel.isEmpty() ? 0 : line + look.px(2));
    const double below = xTickRows * line + look.px(6) + (xLabel.isEmpty() ? 0 : line + look.px(2));
    inner = area.adjusted(left, line / 2 + look.px(2), -look.px(14), -below);
    inner.setWidth(std::max(10.0, inner.width()));
    inner.setHeight(std::max(10.0, inner.height()));
}

QPointF PlotAxes::at(double xValue, double yValue) const
{
    return {inner.left() + x.place(xValue) * inner.width(), inner.bottom() - y.place(yValue) * inner.height()};
}

void PlotAxes::draw(QPainter& painter, const PlotLook& look) const
{
    painter.setFont(look.font());
    drawY(painter, look);
    drawX(painter, look);
    painter.setPen(QPen(look.colors.border, look.px(1)));
    painter.drawLine(inner.bottomLeft(), inner.bottomRight());
}

void PlotAxes::drawX(QPainter& painter, const PlotLook& look) const
{
    const QFontMetricsF metrics(look.font());
    painter.setPen(look.colors.mutedText);
    std::array<double, 2> free{-1e9, -1e9};
    for (std::size_t i = 0; i < xTicks.size(); ++i) {
        const PlotTick& tick = xTicks[i];
        const std::size_t row = xTickRows > 1 ? i % 2 : 0;
        const double width = metrics.horizontalAdvance(tick.text);
        const double centre = at(tick.value, y.low).x();
        if (centre - width / 2 < free[row])
            continue;
        const double top = inner.bottom() + look.px(4) + double(row) * metrics.height();
        painter.drawText(QRectF(centre - width, top, 2 * width, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, tick.text);
        free[row] = centre + width / 2 + look.px(6);
    }
    painter.drawText(QRectF(inner.left(), inner.bottom() + look.px(6) + xTickRows * metrics.height(), inner.width(), metrics.height()),
                     Qt::AlignCenter, xLabel);
}

void PlotAxes::drawY(QPainter& painter, const PlotLook& look) const
{
    const QFontMetricsF metrics(look.font());
    for (const PlotTick& tick : yTicks) {
        const double height = at(x.low, tick.value).y();
        painter.setPen(QPen(look.colors.grid, look.px(1)));
        painter.drawLine(QPointF(inner.left(), height), QPointF(inner.right(), height));
        painter.setPen(look.colors.mutedText);
        painter.drawText(QRectF(0, height - metrics.height() / 2, inner.left() - look.px(8), metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    if (yLabel.isEmpty())
        return;
    double widest = 0;
    for (const PlotTick& tick : yTicks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    painter.save();
    painter.translate(inner.left() - widest - look.px(10) - metrics.height() / 2, inner.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-inner.height(), -metrics.height() / 2, 2 * inner.height(), metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(yLabel, Qt::ElideRight, inner.height() + metrics.height()));
    painter.restore();
}

}  // namespace leafbench::ui
