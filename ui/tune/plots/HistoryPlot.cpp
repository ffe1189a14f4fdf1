#include "ui/tune/plots/HistoryPlot.h"

#include "ui/plots/trials/TrialPaint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

HistoryPlot::HistoryPlot(QWidget* parent) : TrialScatter({440, 220}, {220, 150}, parent)
{
    setTerm("History of trials");
    describe(tr("Value by trial"));
}

void HistoryPlot::studyChanged()
{
    m_values = study() ? valueAxis(*study()) : std::nullopt;
    m_best = study() ? bestSoFar(*study()) : std::vector<std::pair<int, double>>();
}

QString HistoryPlot::emptyText() const { return m_values ? QString() : tr("Appears when the first trial has finished."); }

std::vector<LegendItem> HistoryPlot::legend(const PlotTheme& look) const
{
    std::vector<LegendItem> items = stateLegend(*study(), {TrialState::Complete, TrialState::Pruned, TrialState::Fail}, look);
    if (!m_best.empty())
        items.insert(items.begin(), lineKey(tr("best so far"), QPen(look.colors.contrast, look.px(2))));
    return items;
}

std::vector<PlotAxes> HistoryPlot::panels(const QRectF& area, const PlotTheme& look) const
{
    if (!m_values)
        return {};
    const double last = study()->trials.empty() ? 0 : study()->trials.back().number, room = std::max(0.5, last * 0.01);
    TrialAxis trials;
    trials.label = tr("Trial");
    trials.whole = true;
    trials.scale = {-room, std::max(last, 1.0) + room, false};
    return {trialAxes(trials, *m_values, area, drawLegend(nullptr, legend(look), area, look), look)};
}

std::optional<QPointF> HistoryPlot::valuesOf(const Trial& trial, std::size_t) const
{
    if (trial.state == TrialState::Fail)
        return QPointF(trial.number, m_values->scale.low);
    if (!trial.value || !isFinished(trial.state) || !std::isfinite(*trial.value))
        return {};
    return QPointF(trial.number, *trial.value);
}

QPolygonF HistoryPlot::bestLine(const PlotAxes& axes) const
{
    QPolygonF line;
    for (const auto& [number, value] : m_best) {
        const QPointF at = axes.at(number, std::clamp(value, axes.y.low, axes.y.high));
        if (!line.isEmpty())
            line << QPointF(at.x(), line.last().y());
        line << at;
    }
    // What was found still holds after the last complete trial.
    const auto& trials = study()->trials;
    const auto last = std::find_if(trials.rbegin(), trials.rend(), [](const Trial& trial) { return isFinished(trial.state); });
    if (!line.isEmpty() && last != trials.rend())
        line << QPointF(axes.at(last->number, axes.y.low).x(), line.last().y());
    return line;
}

void HistoryPlot::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const std::vector<PlotAxes> made = panels(area, look);
    drawLegend(&painter, legend(look), area, look);
    made.front().draw(painter, look);
    const double pitch = made.front().inner.width() / std::max<double>(1, double(study()->trials.size()));
    drawTrials(painter, made, std::clamp(pitch * 0.5, 2.2, 4.0), look);
    painter.setPen(QPen(look.colors.contrast, look.px(2), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(bestLine(made.front()));
}

}  // namespace leafbench::ui
