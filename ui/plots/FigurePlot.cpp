#include "ui/plots/FigurePlot.h"

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

void FigurePlot::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    figure(look, area.size()).paint(painter, area, look);
}

std::optional<double> FigurePlot::xAt(QPointF position) const
{
    const PlotAxes axes = laidOut();
    return axes.inner.contains(position) ? std::optional(axes.xAt(position.x())) : std::nullopt;
}

std::optional<int> FigurePlot::itemAt(QPointF position) const
{
    const std::vector<double> all = places();
    const std::optional<double> x = xAt(position);
    if (!x || all.empty())
        return {};
    const auto nearest
        = std::min_element(all.begin(), all.end(), [&](double a, double b) { return std::abs(a - *x) < std::abs(b - *x); });
    return static_cast<int>(nearest - all.begin());
}

}  // namespace leafbench::ui
