#include "ui/plots/LinePlot.h"

#include "ui/theme/ColorScale.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

using Style = EpochCurves::Style;

PlotSeries drawnSeries(const EpochCurves::Series& series, const PlotTheme& look)
{
    PlotSeries drawn;
    if (series.style != Style::Faint)
        drawn.name = series.name;
    QColor color = series.shown(look.colors);
    if (series.style == Style::Faint)
        color.setAlphaF(look.colors.dark ? 0.40f : 0.30f);
    const double width = series.style == Style::Level ? 1.2 : series.style == Style::Faint ? 1 : 2;
    drawn.pen = QPen(color, look.px(width), series.style == Style::Level ? Qt::DashLine : Qt::SolidLine);
    drawn.mark = series.style == Style::Line ? PlotMark::Disc : PlotMark::None;
    drawn.points = series.points;
    return drawn;
}

}  // namespace

QColor EpochCurves::Series::shown(const ThemeColors& colors) const
{
    return color >= 0 ? seriesColor(color, colors) : tone == Tone::Train ? colors.accent : colors.contrast;
}

QString EpochCurves::name() const { return LinePlot::tr("%1 by %2").arg(yLabel, xLabel); }

Figure EpochCurves::figure(const PlotTheme& look, QSizeF size) const
{
    Figure made;
    double end = xEnd, top = 0;
    for (const Series& one : series) {
        made.series.push_back(drawnSeries(one, look));
        for (const Point& point : one.points) {
            end = std::max(end, std::ceil(point.x));
            top = std::isfinite(point.y) ? std::max(top, point.y) : top;
        }
    }
    // A marker on the last epoch, or at 100 %, is not cut in half.
    constexpr double marker = 5;  // pixels
    made.axes.x.high = end * (1 + marker / std::max(size.width(), 50.0));
    made.axes.y.high = unit == Unit::Share ? 1 + marker / std::max(size.height(), 50.0) : top > 0 ? top * 1.05 : 1;
    // As many numbers as fit side by side.
    const int numbers = std::clamp(int(size.width() / 36), 2, 12);
    made.axes.xTicks = evenTicks(0, made.axes.x.high, std::max(1.0, niceStep(end, numbers)));
    made.axes.yTicks
        = unit == Unit::Share ? evenTicks(0, 1, 0.25, true) : evenTicks(0, made.axes.y.high, niceStep(made.axes.y.high, 7));
    made.axes.yShare = unit == Unit::Share;
    made.axes.xLabel = xLabel;
    made.axes.yLabel = yLabel;
    return made;
}

QString EpochCurves::readout(double x) const
{
    std::optional<double> nearest;
    for (const Series& one : series) {
        for (const Point& point : one.points) {
            if (one.style == Style::Line && (!nearest || std::abs(point.x - x) < std::abs(*nearest - x)))
                nearest = point.x;
        }
    }
    if (!nearest)
        return {};
    QStringList values;
    for (const Series& one : series) {
        const auto at = std::find_if(one.points.begin(), one.points.end(), [&](const Point& point) { return point.x == *nearest; });
        if (one.style == Style::Line && at != one.points.end())
            values << LinePlot::tr("%1 %2").arg(one.name,
                                                unit == Unit::Share ? words::percent(at->y) : words::decimal(at->y, 'f', 3));
    }
    return LinePlot::tr("%1 %2: %3").arg(xLabel, words::decimal(*nearest), values.join(QStringLiteral(", ")));
}

LinePlot::LinePlot(const QString& xLabel, const QString& yLabel, Unit unit, QWidget* parent)
    : LivePlot(parent),
      m_curves{xLabel, yLabel, unit, {}}
{
    setAccessibleName(m_curves.name());
    setTerm("Learning curves");
    redrawSoon();
}

int LinePlot::addSeries(const QString& name, Tone tone, Style style, int color)
{
    m_curves.series.push_back({name, tone, style, {}, color});
    redrawSoon();
    emit legendChanged();
    return static_cast<int>(m_curves.series.size()) - 1;
}

void LinePlot::clearSeries()
{
    m_curves.series.clear();
    m_curves.xEnd = 1;
    redrawSoon();
}

void LinePlot::setPoints(int series, const std::vector<Point>& points)
{
    m_curves.series[std::size_t(series)].points = points;
    redrawSoon();
}

void LinePlot::addPoint(int series, Point point)
{
    m_curves.series[std::size_t(series)].points.push_back(point);
    redrawSoon();
}

void LinePlot::clearPoints()
{
    for (EpochCurves::Series& series : m_curves.series)
        series.points.clear();
    redrawSoon();
}

void LinePlot::setXEnd(double end)
{
    m_curves.xEnd = std::max(1.0, end);
    redrawSoon();
}

}  // namespace leafbench::ui
