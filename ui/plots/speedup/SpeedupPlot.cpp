#include "ui/plots/speedup/SpeedupPlot.h"

#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leafbench::ui {
namespace {

using Role = CurveSeries::Role;

constexpr double logFrom = 16;  ///< for more workers the axis is by powers of two

QString quantityName(SpeedupQuantity quantity)
{
    const QString names[] = {SpeedupPlot::tr("Speedup"), SpeedupPlot::tr("Efficiency"), SpeedupPlot::tr("Serial fraction")};
    return names[static_cast<int>(quantity)];
}

QString valueText(double value, SpeedupQuantity quantity)
{
    return quantity == SpeedupQuantity::Speedup ? timesText(value) : words::percent(value);
}

PlotMark markOf(Role role)
{
    return role == Role::Measured || role == Role::Layout ? PlotMark::Disc
        : role == Role::Paper                             ? PlotMark::Square
        : role == Role::Guess                             ? PlotMark::Diamond
        : role == Role::Network                           ? PlotMark::Ring
                                                          : PlotMark::None;
}

/// Least and largest value of all series, and of whiskers, up to the axis' end. One wild interval must not flatten everything else:
/// a whisker counts up to half as much again as the largest value.
std::pair<double, double> valueRange(const std::vector<CurveSeries>& series)
{
    double low = 0, high = 0, whisker = 0;
    for (const CurveSeries& s : series) {
        for (const CurvePoint& point : s.points) {
            low = std::min({low, point.value, point.low});
            high = std::max(high, point.value);
            whisker = std::max(whisker, point.high);
        }
    }
    return {low, std::max(high, std::min(whisker, 1.5 * high))};
}

}  // namespace

QPen seriesPen(Role role, const PlotTheme& look)
{
    const bool dark = look.colors.dark;
    const auto pen = [&](const QColor& color, double width, const QList<qreal>& dashes) {
        QPen made(color, look.px(width));
        made.setCapStyle(Qt::FlatCap);
        made.setJoinStyle(Qt::RoundJoin);
        if (!dashes.isEmpty())
            made.setDashPattern(dashes);
        return made;
    };
    switch (role) {
    case Role::Measured: return pen(look.colors.accent, 2.5, {});
    case Role::Layout: return pen(look.colors.accent, 1.5, {2, 2});
    case Role::Paper: return pen(dark ? QColor(0xb9, 0x9a, 0xe6) : QColor(0x75, 0x52, 0xa8), 2, {1.5, 1.5});
    case Role::Ideal: return pen(look.colors.mutedText, 1, {5, 4});
    case Role::Amdahl: return pen(dark ? QColor(0x7f, 0xb8, 0xf0) : QColor(0x1f, 0x6f, 0xb5), 1.5, {7, 3});
    case Role::Gustafson: return pen(dark ? QColor(0x7f, 0xb8, 0xf0) : QColor(0x1f, 0x6f, 0xb5), 1.5, {7, 2, 1.5, 2});
    case Role::Usl: return pen(dark ? QColor(0xe0, 0x8f, 0xb8) : QColor(0xa8, 0x3c, 0x74), 1.5, {4, 2});
    case Role::Network: return pen(dark ? QColor(0xe6, 0xb4, 0x55) : QColor(0x8a, 0x5a, 0x00), 2, {2, 2});
    case Role::Guess: return pen(look.colors.contrast, 2.5, {3, 1.5});
    }
    return {};
}

QString SpeedupFigure::name() const { return SpeedupPlot::tr("%1 by %2").arg(quantityName(quantity), workersWord); }

QString SpeedupFigure::description() const
{
    QStringList lines;
    for (const SpeedupPoint& point : curve.widestPoints()) {
        if (!measuredHidden)
            lines << readout(point.workers);
    }
    return lines.join(u'\n');
}

PlotAxes SpeedupFigure::axes(const std::vector<CurveSeries>& series) const
{
    PlotAxes axes;
    const double end = axisEnd();
    const bool log2 = end > logFrom;
    double first = end;
    for (const CurveSeries& s : series)
        first = std::min(first, s.points.front().workers);
    axes.x = {std::min(first, end / 2), end, log2};
    axes.xTicks = log2 ? powersOfTwo(axes.x.low, axes.x.high)
                       : evenTicks(axes.x.low, axes.x.high, std::max(1.0, niceStep(axes.x.high - axes.x.low, 10)));
    axes.xLabel = workersWord;
    auto [low, high] = valueRange(series);
    if (quantity == SpeedupQuantity::Speedup && log2) {
        double least = 1;
        for (const CurveSeries& s : series) {
            for (const CurvePoint& point : s.points)
                least = std::min(least, std::max(point.low, 1.0 / 16));
        }
        axes.y = {std::exp2(std::floor(std::log2(least))), std::exp2(std::ceil(std::log2(std::max(2.0, high)) - 1e-6)), true};
        axes.yTicks = powersOfTwo(axes.y.low, axes.y.high);
    } else {
        const bool share = quantity != SpeedupQuantity::Speedup;
        axes.yShare = share;
        low = quantity == SpeedupQuantity::SerialFraction ? std::max(low, -0.5) : 0;
        high = share ? std::clamp(high, quantity == SpeedupQuantity::Efficiency ? 1.0 : 0.1, 1.5) : std::max(high, 2.0);
        const double step = niceStep(high - low, 5);
        axes.y = {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, false};
        axes.yTicks = evenTicks(axes.y.low, axes.y.high, step, share);
    }
    axes.yLabel = quantityName(quantity);
    return axes;
}

Figure SpeedupFigure::figure(const PlotTheme& look) const
{
    const std::vector<CurveSeries> all = series();
    Figure made;
    made.axes = axes(all);
    made.lastFirst = true;
    for (const CurveSeries& one : all) {
        const bool measured = one.role == Role::Measured;
        PlotSeries drawn{.name = one.name, .pen = seriesPen(one.role, look), .mark = markOf(one.role), .band = measured};
        drawn.markRadius = measured ? 4 : 3.5;
        drawn.whisker = QPen(drawn.pen.color(), look.px(1.5));
        for (const CurvePoint& point : one.points)
            drawn.points.push_back({point.workers, point.value, point.low, point.high});
        made.series.push_back(std::move(drawn));
    }
    if (cores > 0)
        made.shadeFrom = cores;
    // Place it where no curve goes: efficiency falls to the right, the others rise.
    made.shadeWords = quantity == SpeedupQuantity::Efficiency ? Qt::AlignBottom : Qt::AlignTop;
    return made;
}

QString SpeedupFigure::readout(double workers) const
{
    const std::vector<CurveSeries> all = series();
    std::optional<double> nearest;
    for (const CurveSeries& s : all) {
        // A law has a value everywhere.
        const bool law = s.role == Role::Amdahl || s.role == Role::Gustafson || s.role == Role::Usl;
        for (const CurvePoint& point : s.points) {
            if ((!law || point.high > point.low) && (!nearest || std::abs(point.workers - workers) < std::abs(*nearest - workers)))
                nearest = point.workers;
        }
    }
    if (!nearest)
        return {};
    QStringList lines{SpeedupPlot::tr("%1: %2").arg(workersWord, words::decimal(*nearest))};
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const CurvePoint* point = it->at(*nearest);
        if (!point)
            continue;
        const QString name = point->label.isEmpty() ? it->name : it->name + u' ' + point->label;
        QString line = SpeedupPlot::tr("%1 %2").arg(name, valueText(point->value, quantity));
        if (point->high > point->low)
            line += SpeedupPlot::tr(" (%1 to %2)").arg(valueText(point->low, quantity), valueText(point->high, quantity));
        lines << line;
    }
    return lines.join(u'\n');
}

SpeedupPlot::SpeedupPlot(QWidget* parent) : DataPlot(parent)
{
    setTerm("Speedup curve");
    setWorkersWord(tr("Workers"));
}

void SpeedupPlot::setGuessCursor(int point)
{
    m_guessCursor = point;
    update();
}

Drawing SpeedupPlot::drawing(SpeedupQuantity quantity) const
{
    SpeedupFigure other = m_shown;
    other.quantity = quantity;
    return drawingOf(other.name(), other.description(), other.figure(PlotTheme::onPaper()));
}

void SpeedupPlot::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    FigurePlot::draw(painter, area, look);
    if (look.paper || m_guessCursor < 0 || m_guessCursor >= static_cast<int>(m_shown.guess.size()))
        return;
    const PlotAxes axes = laidOut();
    const CurvePoint& point = m_shown.guess[static_cast<std::size_t>(m_guessCursor)];
    const QPointF at = axes.at(point.workers, point.value);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? look.colors.text : look.colors.mutedText, look.px(hasFocus() ? 2 : 1)));
    painter.drawEllipse(at, look.px(9), look.px(9));
    painter.setFont(look.font());
    painter.setPen(look.colors.text);
    const bool low = at.y() < axes.inner.top() + look.px(30);
    painter.drawText(QRectF(at.x() - look.px(60), at.y() + look.px(low ? 10 : -28), look.px(120), look.px(18)), Qt::AlignCenter,
                     timesText(point.value));
}

QPointF SpeedupPlot::guessPosition(int point) const
{
    const CurvePoint& guess = m_shown.guess[static_cast<std::size_t>(point)];
    return laidOut().at(guess.workers, guess.value);
}

double SpeedupPlot::speedupAt(QPointF position) const
{
    const PlotAxes made = laidOut();
    return made.y.valueAt((made.inner.bottom() - position.y()) / made.inner.height());
}

}  // namespace leafbench::ui
