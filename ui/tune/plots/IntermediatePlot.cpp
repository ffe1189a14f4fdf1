#include "ui/tune/plots/IntermediatePlot.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/words/TrialWords.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace leafbench::ui {
namespace {

QPolygonF lineOf(const Trial& trial, const PlotAxes& axes)
{
    QPolygonF line;
    for (const auto& [step, value] : trial.intermediate) {
        if (std::isfinite(value))
            line << axes.at(step, std::clamp(value, axes.y.low, axes.y.high));
    }
    return line;
}

/// How far a position is from a piece of line.
double distance(QPointF position, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(position - a, along) / length, 0.0, 1.0) : 0;
    const QPointF away = position - a - share * along;
    return std::hypot(away.x(), away.y());
}

}  // namespace

IntermediatePlot::IntermediatePlot(QWidget* parent) : TrialScatter({440, 220}, {220, 150}, parent)
{
    describe(tr("Value of each trial by epoch"));
    setTerm("Intermediate values");
}

void IntermediatePlot::studyChanged()
{
    m_values = study() ? valueAxis(*study(), AxisValues::Intermediate) : std::nullopt;
    if (!m_values)
        return;
    const Trial* best = study()->best();
    m_best = best ? best->number : -1;
    m_steps = {};
    m_steps.whole = true;
    m_steps.label = study()->settings ? tr("Epoch") : tr("Step");
    int first = std::numeric_limits<int>::max(), last = study()->settings ? study()->settings->recipe.epochs : 1;
    for (const Trial& trial : study()->trials) {
        if (trial.intermediate.empty())
            continue;
        first = std::min(first, trial.intermediate.begin()->first);
        last = std::max(last, trial.intermediate.rbegin()->first);
    }
    m_steps.scale = {double(first), double(std::max(last, first + 1)), false};
}

QString IntermediatePlot::emptyText() const
{
    return m_values ? QString() : tr("Appears when the first trial has finished an epoch.");
}

QString IntermediatePlot::readout(int number) const
{
    const Trial* trial = findTrial(study(), number);
    if (!trial || trial->intermediate.empty())
        return TrialPlot::readout(number);
    const auto& [step, value] = *trial->intermediate.rbegin();
    return tr("%1\n%2 %3: %4")
        .arg(TrialPlot::readout(number), m_steps.label, QString::number(step), trialValueText(*study(), value));
}

IntermediatePlot::Role IntermediatePlot::roleOf(const Trial& trial) const
{
    if (trial.number == m_best)
        return Role::Best;
    return trial.state == TrialState::Running ? Role::Running : trial.state == TrialState::Pruned ? Role::Pruned : Role::Other;
}

QPen IntermediatePlot::penOf(Role role, double crowd, const PlotTheme& look)
{
    QColor other = look.colors.text;
    other.setAlphaF(float((role == Role::Pruned ? 0.28 : 0.55) * crowd));
    return role == Role::Best   ? QPen(look.colors.accent, look.px(2.5))
        : role == Role::Running ? QPen(look.colors.contrast, look.px(1.8))
                                : QPen(other, look.px(1), Qt::SolidLine, Qt::FlatCap);  // the quickest to draw
}

std::vector<LegendItem> IntermediatePlot::legend(const PlotTheme& look) const
{
    std::vector<LegendItem> items;
    const auto add = [&](bool there, Role role, const QString& text) {
        if (there)
            items.push_back(lineKey(text, penOf(role, 1, look)));
    };
    add(m_best >= 0, Role::Best, tr("best"));
    add(study()->count(TrialState::Running) > 0, Role::Running, tr("running"));
    add(study()->count(TrialState::Complete) > 1, Role::Other, tr("others"));
    if (study()->count(TrialState::Pruned) == 0)
        return items;
    add(true, Role::Pruned, tr("pruned"));
    items.back().sample = [line = items.back().sample, &look](QPainter& on, const QRectF& box) {
        line(on, box);
        drawStateMark(on, TrialState::Pruned, QPointF(box.right(), box.center().y()), look, 2.5);
    };
    return items;
}

std::vector<PlotAxes> IntermediatePlot::panels(const QRectF& area, const PlotTheme& look) const
{
    if (!m_values)
        return {};
    return {trialAxes(m_steps, *m_values, area, drawLegend(nullptr, legend(look), area, look), look)};
}

std::optional<QPointF> IntermediatePlot::valuesOf(const Trial& trial, std::size_t) const
{
    const auto& values = trial.intermediate;
    const auto last = std::find_if(values.rbegin(), values.rend(), [](const auto& value) { return std::isfinite(value.second); });
    return last == values.rend() ? std::nullopt : std::optional(QPointF(last->first, last->second));
}

/// Where trials were stopped, and where they are now.
void IntermediatePlot::drawEnds(QPainter& painter, const PlotAxes& axes, const PlotTheme& look) const
{
    const double radius = study()->trials.size() > 100 ? 1.8 : 2.5;
    for (const Trial& trial : study()->trials) {
        if (trial.intermediate.empty() || !std::isfinite(trial.intermediate.rbegin()->second))
            continue;
        const QPointF at = *place(trial, 0, axes);
        if (trial.state == TrialState::Pruned || trial.state == TrialState::Fail)
            drawStateMark(painter, trial.state, at, look, radius);
        else if (trial.state == TrialState::Running || trial.intermediate.size() == 1)
            drawDot(painter, at, stateColor(trial.state, look.colors), 3, look);
    }
}

void IntermediatePlot::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const PlotAxes made = panels(area, look).front();
    drawLegend(&painter, legend(look), area, look);
    made.draw(painter, look);
    // Many lines are drawn paler.
    const double crowd = std::clamp(30.0 / double(study()->trials.size() + 1), 0.08, 1.0);
    painter.setBrush(Qt::NoBrush);
    for (const Role role : {Role::Pruned, Role::Other, Role::Running, Role::Best}) {
        for (const Trial& trial : study()->trials) {
            if (roleOf(trial) != role)
                continue;
            painter.setPen(penOf(role, crowd, look));
            painter.drawPolyline(lineOf(trial, made));
        }
    }
    drawEnds(painter, made, look);
}

void IntermediatePlot::drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const Trial* trial = highlighted() ? findTrial(study(), *highlighted()) : nullptr;
    if (!trial)
        return;
    const QPolygonF line = lineOf(*trial, panels(area, look).front());
    if (line.isEmpty())
        return;
    const Role role = roleOf(*trial);
    const QColor color = role == Role::Other || role == Role::Pruned ? look.colors.text : penOf(role, 1, look).color();
    const bool room = line.size() < 2 || line[1].x() - line[0].x() > look.px(20);
    drawHighlightedLine(painter, line, color, room ? 3 : 0, look);
    if (trial->state != TrialState::Complete)
        drawStateMark(painter, trial->state, line.last(), look, 4.5);
}

std::optional<int> IntermediatePlot::trialAt(QPointF position) const
{
    if (!m_values)
        return {};
    const PlotAxes made = panels(plotArea(), look()).front();
    const double step = made.xAt(position.x());
    std::optional<int> found;
    double best = look().px(10);
    for (const Trial& trial : study()->trials) {
        // The piece of its line over the pointer.
        auto right = trial.intermediate.lower_bound(int(std::ceil(step)));
        if (right == trial.intermediate.end() && !trial.intermediate.empty())
            right = std::prev(right);
        if (right == trial.intermediate.end())
            continue;
        const auto left = right == trial.intermediate.begin() ? right : std::prev(right);
        const auto at
            = [&](const auto& point) { return made.at(point->first, std::clamp(point->second, made.y.low, made.y.high)); };
        const double away = distance(position, at(left), at(right));
        // Of equally near lines, the most prominent one.
        if (away < best - 0.5 || (away < best + 0.5 && roleOf(trial) >= Role::Running)) {
            best = std::min(best, away);
            found = trial.number;
        }
    }
    return found;
}

PlotTable IntermediatePlot::table() const
{
    PlotTable made;
    if (!study())
        return made;
    made.columns = {{tr("Trial")}, {m_steps.label}, {metricText(*study()), isShare(*study())}};
    for (const Trial& trial : study()->trials) {
        for (const auto& [step, value] : trial.intermediate)
            made.rows.push_back({trialName(trial), step, value});
    }
    return made;
}

}  // namespace leafbench::ui
