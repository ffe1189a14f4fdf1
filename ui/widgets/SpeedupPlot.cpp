#include "ui/widgets/SpeedupPlot.h"

#include "ui/models/SpeedupWords.h"
#include "ui/widgets/CurvePaint.h"
#include "ui/words/Words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr double logFrom = 16;  ///< more workers than that stand by powers of two

QString valueText(double value, SpeedupQuantity quantity)
{
    return quantity == SpeedupQuantity::Speedup ? timesText(value) : words::percent(value);
}

std::vector<PlotTick> evenTicks(double low, double high, double step, bool share)
{
    std::vector<PlotTick> ticks;
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + step * 1e-6; ++i) {
        const double value = i * step;
        ticks.push_back({value, share ? words::percent(value, step < 0.0099 ? 1 : 0) : QString::number(value, 'g', 6)});
    }
    return ticks;
}

/// Least and largest value of all series, whiskers too, up to the axis' end.
std::pair<double, double> valueRange(const std::vector<CurveSeries>& series)
{
    double low = 0, high = 0;
    for (const CurveSeries& s : series) {
        for (const CurvePoint& point : s.points) {
            low = std::min({low, point.value, point.low});
            high = std::max({high, point.value, point.high});
        }
    }
    return {low, high};
}

}  // namespace

SpeedupPlot::SpeedupPlot(QWidget* parent) : DrawnPlot(parent), m_workersWord(tr("Workers"))
{
    m_request.curve = &m_curve;
    changed();
}

void SpeedupPlot::setCurve(const SpeedupCurve& curve)
{
    m_curve = curve;
    changed();
}

void SpeedupPlot::setPaper(const PaperTable* table)
{
    m_request.paper = table;
    changed();
}

void SpeedupPlot::setCores(int cores)
{
    m_cores = cores;
    changed();
}

void SpeedupPlot::setQuantity(SpeedupQuantity quantity)
{
    m_request.quantity = quantity;
    changed();
}

void SpeedupPlot::setPredicting(bool predicting)
{
    m_request.predicting = predicting;
    changed();
}

void SpeedupPlot::setMeasuredHidden(bool hidden)
{
    m_request.measuredHidden = hidden;
    changed();
}

void SpeedupPlot::setWorkersWord(const QString& word)
{
    m_workersWord = word;
    changed();
}

void SpeedupPlot::setGuess(std::vector<CurvePoint> guess)
{
    m_request.guess = std::move(guess);
    changed();
}

void SpeedupPlot::setGuessCursor(int point)
{
    m_guessCursor = point;
    update();
}

void SpeedupPlot::changed()
{
    m_request.axisEnd = curveEnd(m_request);
    const QString names[] = {tr("Speedup"), tr("Efficiency"), tr("Serial fraction")};
    setAccessibleName(tr("%1 by %2").arg(names[static_cast<int>(m_request.quantity)], m_workersWord));
    QStringList lines;
    for (const SpeedupPoint& point : m_curve.points) {
        if (!m_request.measuredHidden)
            lines << readout(point.workers);
    }
    setAccessibleDescription(lines.join(u'\n'));
    update();
}

std::unique_ptr<SpeedupPlot> SpeedupPlot::copy(SpeedupQuantity quantity) const
{
    auto made = std::make_unique<SpeedupPlot>();
    made->m_curve = m_curve;
    made->m_request = m_request;
    made->m_request.curve = &made->m_curve;
    made->m_workersWord = m_workersWord;
    made->m_cores = m_cores;
    made->setQuantity(quantity);
    return made;
}

std::vector<CurveSeries> SpeedupPlot::series() const
{
    return speedupSeries(m_request);
}

PlotAxes SpeedupPlot::axes(const std::vector<CurveSeries>& series) const
{
    PlotAxes axes;
    const SpeedupQuantity quantity = m_request.quantity;
    const bool log2 = m_request.axisEnd > logFrom;
    double first = m_request.axisEnd;
    for (const CurveSeries& s : series)
        first = std::min(first, s.points.front().workers);
    axes.x = {std::min(first, m_request.axisEnd / 2), m_request.axisEnd, log2};
    axes.xTicks = log2 ? powersOfTwo(axes.x.low, axes.x.high)
                       : evenTicks(axes.x.low, axes.x.high, std::max(1.0, niceStep(axes.x.high - axes.x.low, 10)), false);
    axes.xLabel = m_workersWord;
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
        // One wild interval must not flatten everything else.
        low = quantity == SpeedupQuantity::SerialFraction ? std::max(low, -0.5) : 0;
        high = share ? std::clamp(high, quantity == SpeedupQuantity::Efficiency ? 1.0 : 0.1, 1.5) : std::max(high, 2.0);
        const double step = niceStep(high - low, 5);
        axes.y = {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, false};
        axes.yTicks = evenTicks(axes.y.low, axes.y.high, step, share);
    }
    const QString names[] = {tr("Speedup"), tr("Efficiency"), tr("Serial fraction")};
    axes.yLabel = names[static_cast<int>(quantity)];
    return axes;
}

PlotAxes SpeedupPlot::laidOut(const QRectF& area, const PlotLook& look, const std::vector<CurveSeries>& series) const
{
    PlotAxes made = axes(series);
    const double legend = drawLegend(nullptr, series, area, look);
    made.layOut(area.adjusted(0, legend + look.px(6), 0, 0), look);
    return made;
}

void SpeedupPlot::draw(QPainter& painter, const QRectF& area, const PlotLook& look) const
{
    const std::vector<CurveSeries> all = series();
    if (all.empty())
        return;
    const PlotAxes axes = laidOut(area, look, all);
    drawLegend(&painter, all, area, look);
    drawShade(painter, axes, look);
    axes.draw(painter, look);
    painter.save();
    painter.setClipRect(axes.inner.adjusted(-look.px(8), -look.px(8), look.px(8), look.px(4)));
    for (const CurveSeries& s : all)
        drawSeries(painter, s, axes, look);
    if (!look.paper)
        drawGuessHandles(painter, axes, look);
    painter.restore();
}

void SpeedupPlot::drawShade(QPainter& painter, const PlotAxes& axes, const PlotLook& look) const
{
    if (m_cores <= 0 || m_cores >= m_request.axisEnd)
        return;
    QRectF region = axes.inner;
    region.setLeft(std::max(axes.inner.left(), axes.at(m_cores, axes.y.low).x()));
    // Where no curve goes: efficiency falls to the right, the others rise.
    drawBeyondCores(painter, region, look, m_request.quantity == SpeedupQuantity::Efficiency ? Qt::AlignBottom : Qt::AlignTop);
}

void SpeedupPlot::drawGuessHandles(QPainter& painter, const PlotAxes& axes, const PlotLook& look) const
{
    if (m_guessCursor < 0 || m_guessCursor >= static_cast<int>(m_request.guess.size()))
        return;
    const CurvePoint& point = m_request.guess[static_cast<std::size_t>(m_guessCursor)];
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
    const PlotAxes made = laidOut(rect(), look(), series());
    const CurvePoint& guess = m_request.guess[static_cast<std::size_t>(point)];
    return made.at(guess.workers, guess.value);
}

double SpeedupPlot::speedupAt(QPointF position) const
{
    const PlotAxes made = laidOut(rect(), look(), series());
    return made.y.valueAt((made.inner.bottom() - position.y()) / made.inner.height());
}

QString SpeedupPlot::readout(double workers) const
{
    const std::vector<CurveSeries> all = series();
    std::optional<double> nearest;
    for (const CurveSeries& s : all) {
        // A law has a value everywhere.
        const bool law = s.role == CurveSeries::Role::Amdahl || s.role == CurveSeries::Role::Gustafson;
        for (const CurvePoint& point : s.points) {
            if ((!law || point.high > point.low) && (!nearest || std::abs(point.workers - workers) < std::abs(*nearest - workers)))
                nearest = point.workers;
        }
    }
    if (!nearest)
        return {};
    QStringList lines{tr("%1: %2").arg(m_workersWord).arg(*nearest)};
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const CurvePoint* point = it->at(*nearest);
        if (!point)
            continue;
        QString line = tr("%1 %2").arg(it->name, valueText(point->value, m_request.quantity));
        if (point->high > point->low)
            line += tr(" (%1 to %2)").arg(valueText(point->low, m_request.quantity), valueText(point->high, m_request.quantity));
        lines << line;
    }
    return lines.join(u'\n');
}

bool SpeedupPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::vector<CurveSeries> all = series();
        if (!all.empty()) {
            const PlotAxes made = laidOut(rect(), look(), all);
            const double workers = made.x.valueAt((help->pos().x() - made.inner.left()) / made.inner.width());
            QToolTip::showText(help->globalPos(), readout(workers), this);
        }
        return true;
    }
    return DrawnPlot::event(event);
}

QSize SpeedupPlot::sizeHint() const
{
    return {qRound(440 * plotScale()), qRound(200 * plotScale())};
}

QSize SpeedupPlot::minimumSizeHint() const
{
    return {qRound(240 * plotScale()), qRound(190 * plotScale())};
}

}  // namespace leafbench::ui
