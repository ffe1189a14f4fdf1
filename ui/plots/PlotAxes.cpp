#include "ui/plots/PlotAxes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace leafbench::ui {

/// The width that an upright axis takes for its numbers and its label.
static double uprightWidth(const std::vector<PlotTick>& ticks, const QString& label, const PlotTheme& look)
{
    const QFontMetricsF metrics(look.font());
    double widest = 0;
    for (const PlotTick& tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    return widest + look.px(8) + (label.isEmpty() ? 0 : metrics.height() + look.px(2));
}

void PlotAxes::layOut(const QRectF& area, const PlotTheme& look)
{
    const double line = QFontMetricsF(look.font()).height();
    const double below = xTickRows * line + look.px(6) + (xLabel.isEmpty() ? 0 : line + look.px(2));
    const double after = rightTicks.empty() ? look.px(14) : uprightWidth(rightTicks, rightLabel, look);
    inner = area.adjusted(std::max(leftRoom, uprightWidth(yTicks, yLabel, look)), line / 2 + look.px(2), -after, -below);
    inner.setWidth(std::max(10.0, inner.width()));
    inner.setHeight(std::max(10.0, inner.height()));
}

QPointF PlotAxes::at(double xValue, double yValue, bool onRight) const
{
    const double up = (onRight ? right : y).place(yValue);
    return {inner.left() + x.place(xValue) * inner.width(), inner.bottom() - up * inner.height()};
}

void PlotAxes::draw(QPainter& painter, const PlotTheme& look) const
{
    painter.setFont(look.font());
    drawUpright(painter, look, false);
    drawUpright(painter, look, true);
    drawX(painter, look);
    painter.setPen(QPen(look.colors.border, look.px(1)));
    painter.drawLine(inner.bottomLeft(), inner.bottomRight());
}

void PlotAxes::drawX(QPainter& painter, const PlotTheme& look) const
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
        painter.drawText(QRectF(centre - width, top, 2 * width, metrics.height()), Qt::AlignHCenter | Qt::AlignTop, tick.text);
        free[row] = centre + width / 2 + look.px(6);
    }
    painter.drawText(
        QRectF(inner.left(), inner.bottom() + look.px(6) + xTickRows * metrics.height(), inner.width(), metrics.height()),
        Qt::AlignCenter, xLabel);
}

void PlotAxes::drawUpright(QPainter& painter, const PlotTheme& look, bool onRight) const
{
    const QFontMetricsF metrics(look.font());
    const auto& ticks = onRight ? rightTicks : yTicks;
    const QString& label = onRight ? rightLabel : yLabel;
    for (const PlotTick& tick : ticks) {
        const double height = at(x.low, tick.value, onRight).y(), top = height - metrics.height() / 2;
        painter.setPen(QPen(look.colors.grid, look.px(1)));
        if (!onRight)
            painter.drawLine(QPointF(inner.left(), height), QPointF(inner.right(), height));
        painter.setPen(look.colors.mutedText);
        const QRectF box = onRight ? QRectF(inner.right() + look.px(8), top, inner.width(), metrics.height())
                                   : QRectF(0, top, inner.left() - look.px(8), metrics.height());
        painter.drawText(box, int(onRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, tick.text);
    }
    if (label.isEmpty() || (onRight && ticks.empty()))
        return;
    painter.save();
    const double away = uprightWidth(ticks, {}, look) + look.px(2) + metrics.height() / 2;
    painter.translate(onRight ? inner.right() + away : inner.left() - away, inner.center().y());
    painter.rotate(onRight ? 90 : -90);
    painter.drawText(QRectF(-inner.height(), -metrics.height() / 2, 2 * inner.height(), metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(label, Qt::ElideRight, inner.height() + metrics.height()));
    painter.restore();
}

}  // namespace leafbench::ui
