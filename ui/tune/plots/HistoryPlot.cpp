#include "ui/tune/plots/HistoryPlot.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/words/TrialWords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

HistoryPlot::HistoryPlot(QWidget* parent) : TrialPlot({440, 220}, {220, 150}, parent) { describe(tr("Value by trial")); }

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
        items.insert(items.begin(),
                     {tr("best so far"),
                      [&look](QPainter& on, const QRectF& box) {
                          on.setPen(QPen(look.colors.contrast, look.px(2)));
                          on.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
                      },
                      16});
    return items;
}

PlotAxes HistoryPlot::axes(const QRectF& area, const PlotTheme& look) const
{
    PlotAxes made;
    const double last = study()->trials.empty() ? 0 : study()->trials.back().number;
    TrialAxis trials;
    trials.label = tr("Trial");
    trials.whole = true;
    const double room = std::max(0.5, last * 0.01);
    trials.scale = {-room, std::max(last, 1.0) + room, false};
    const double top = drawLegend(nullptr, legend(look), area, look) + look.px(4);
    setX(made, trials, area.width(), look);
    setY(made, *m_values, area.height() - top, look);
    made.layOut(area.adjusted(0, top, 0, 0), look);
    return made;
}

std::optional<QPointF> HistoryPlot::place(const Trial& trial, const PlotAxes& axes) const
{
    if (trial.state == TrialState::Fail)
        return axes.at(trial.number, axes.y.low);
    if (!trial.value || !isFinished(trial.state) || !std::isfinite(*trial.value))
        return {};
    return axes.at(trial.number, std::clamp(*trial.value, axes.y.low, axes.y.high));
}

void HistoryPlot::drawBestSoFar(QPainter& painter, const PlotAxes& axes, const PlotTheme& look) const
{
    QPolygonF line;
    for (const auto& [number, value] : m_best) {
        if (!line.isEmpty())
            line << QPointF(axes.at(number, axes.y.low).x(), line.last().y());
        line << axes.at(number, std::clamp(value, axes.y.low, axes.y.high));
    }
    if (line.isEmpty())
        return;
    // What was found still holds after the last complete trial.
    for (auto it = study()->trials.rbegin(); it != study()->trials.rend(); ++it) {
        if (!isFinished(it->state))
            continue;
        line << QPointF(axes.at(it->number, axes.y.low).x(), line.last().y());
        break;
    }
    QPen pen(look.colors.contrast, look.px(2));
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void HistoryPlot::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const PlotAxes made = axes(area, look);
    drawLegend(&painter, legend(look), area, look);
    made.draw(painter, look);
    const double pitch = made.inner.width() / std::max<double>(1, double(study()->trials.size()));
    const double radius = std::clamp(pitch * 0.5, 2.2, 4.0);
    for (const Trial& trial : study()->trials) {
        const std::optional<QPointF> at = place(trial, made);
        if (!at)
            continue;
        if (trial.state != TrialState::Fail && isBeyond(made.y, *trial.value))
            drawBeyondMark(painter, *at, *trial.value > made.y.high, stateColor(trial.state, look.colors), look);
        else
            drawStateMark(painter, trial.state, *at, look, trial.state == TrialState::Fail ? std::max(radius, 3.0) : radius);
    }
    drawBestSoFar(painter, made, look);
}

void HistoryPlot::drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const Trial* trial = highlighted() ? findTrial(study(), *highlighted()) : nullptr;
    if (!trial)
        return;
    if (const std::optional<QPointF> at = place(*trial, axes(area, look))) {
        drawRing(painter, *at, look);
        drawStateMark(painter, trial->state, *at, look, 4);
    }
}

std::optional<QPointF> HistoryPlot::trialPosition(int number) const
{
    const Trial* trial = findTrial(study(), number);
    return trial && m_values ? place(*trial, axes(plotArea(), look())) : std::nullopt;
}

std::optional<int> HistoryPlot::trialAt(QPointF position) const
{
    if (!m_values)
        return {};
    const PlotAxes made = axes(plotArea(), look());
    return nearestTrial(*study(), position, look().px(12), [&](const Trial& trial) { return place(trial, made); });
}

}  // namespace leafbench::ui
