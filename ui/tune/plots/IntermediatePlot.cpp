#include "ui/tune/plots/IntermediatePlot.h"

#include "ui/plots/trials/LineRaster.h"
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

IntermediatePlot::IntermediatePlot(QWidget* parent) : TrialPlot({440, 220}, {220, 150}, parent)
{
    describe(tr("Value of each trial by epoch"));
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
    return tr("%1\n%2 %3: %4").arg(TrialPlot::readout(number), m_steps.label).arg(step).arg(trialValueText(*study(), value));
}

IntermediatePlot::Role IntermediatePlot::roleOf(const Trial& trial) const
{
    if (trial.number == m_best)
        return Role::Best;
    return trial.state == TrialState::Running ? Role::Running : trial.state == TrialState::Pruned ? Role::Pruned : Role::Other;
}

/// The more lines there are, the less each says.
double IntermediatePlot::crowd() const { return std::clamp(30.0 / double(study()->trials.size() + 1), 0.08, 1.0); }

QPen IntermediatePlot::penOf(Role role, double crowd, const PlotTheme& look) const
{
    QColor other = look.colors.text;
    switch (role) {
    case Role::Best: return QPen(look.colors.accent, look.px(2.5));
    case Role::Running: return QPen(look.colors.contrast, look.px(1.8));
    case Role::Pruned: other.setAlphaF(float(0.28 * crowd)); return QPen(other, look.px(1));
    case Role::Other: break;
    }
    other.setAlphaF(float(0.55 * crowd));
    return QPen(other, look.px(1));
}

std::vector<LegendItem> IntermediatePlot::legend(const PlotTheme& look) const
{
    std::vector<LegendItem> items;
    const auto add = [&](Role role, const QString& text) {
        items.push_back({text,
                         [role, &look, this](QPainter& on, const QRectF& box) {
                             on.setPen(penOf(role, 1, look));
                             on.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
                             if (role == Role::Pruned)
                                 drawStateMark(on, TrialState::Pruned, QPointF(box.right(), box.center().y()), look, 2.5);
                         },
                         16});
    };
    const int complete = study()->count(TrialState::Complete);
    if (m_best >= 0)
        add(Role::Best, tr("best"));
    if (study()->count(TrialState::Running) > 0)
        add(Role::Running, tr("running"));
    if (complete > 1)
        add(Role::Other, tr("others"));
    if (study()->count(TrialState::Pruned) > 0)
        add(Role::Pruned, tr("pruned"));
    return items;
}

PlotAxes IntermediatePlot::axes(const QRectF& area, const PlotTheme& look) const
{
    PlotAxes made;
    const double top = drawLegend(nullptr, legend(look), area, look) + look.px(4);
    setX(made, m_steps, area.width(), look);
    setY(made, *m_values, area.height() - top, look);
    made.layOut(area.adjusted(0, top, 0, 0), look);
    return made;
}

/// Where trials were stopped, and where they are now.
void IntermediatePlot::drawEnds(QPainter& painter, const PlotAxes& axes, const PlotTheme& look) const
{
    const double radius = study()->trials.size() > 100 ? 1.8 : 2.5;
    for (const Trial& trial : study()->trials) {
        if (trial.intermediate.empty() || !std::isfinite(trial.intermediate.rbegin()->second))
            continue;
        const auto& [step, value] = *trial.intermediate.rbegin();
        const QPointF at = axes.at(step, std::clamp(value, axes.y.low, axes.y.high));
        if (trial.state == TrialState::Pruned || trial.state == TrialState::Fail)
            drawStateMark(painter, trial.state, at, look, radius);
        else if (trial.state == TrialState::Running || trial.intermediate.size() == 1)
            drawDot(painter, at, stateColor(trial.state, look.colors), 3, look);
    }
}

void IntermediatePlot::drawBase(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const PlotAxes made = axes(area, look);
    drawLegend(&painter, legend(look), area, look);
    made.draw(painter, look);
    std::vector<PlotLine> lines;
    lines.reserve(study()->trials.size());
    for (const Role role : {Role::Pruned, Role::Other, Role::Running, Role::Best}) {
        const QPen pen = penOf(role, crowd(), look);
        for (const Trial& trial : study()->trials) {
            if (roleOf(trial) == role)
                lines.push_back({lineOf(trial, made), pen.color(), pen.widthF()});
        }
    }
    drawManyLines(painter, area, lines, look);
    drawEnds(painter, made, look);
}

void IntermediatePlot::drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const Trial* trial = highlighted() ? findTrial(study(), *highlighted()) : nullptr;
    if (!trial)
        return;
    const QPolygonF line = lineOf(*trial, axes(area, look));
    if (line.isEmpty())
        return;
    const Role role = roleOf(*trial);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colors.card, look.px(6)));
    painter.drawPolyline(line);
    const QColor color = role == Role::Other || role == Role::Pruned ? look.colors.text : penOf(role, 1, look).color();
    painter.setPen(QPen(color, look.px(3)));
    painter.drawPolyline(line);
    const bool room = line.size() < 2 || line[1].x() - line[0].x() > look.px(20);
    for (qsizetype i = 0; room && i < line.size(); ++i)
        drawDot(painter, line[i], color, 3, look);
    if (trial->state != TrialState::Complete)
        drawStateMark(painter, trial->state, line.last(), look, 4.5);
}

std::optional<QPointF> IntermediatePlot::trialPosition(int number) const
{
    const Trial* trial = findTrial(study(), number);
    if (!trial || !m_values)
        return {};
    const QPolygonF line = lineOf(*trial, axes(plotArea(), look()));
    return line.isEmpty() ? std::nullopt : std::optional(line.last());
}

std::optional<int> IntermediatePlot::trialAt(QPointF position) const
{
    if (!m_values)
        return {};
    const PlotAxes made = axes(plotArea(), look());
    const double step = made.x.valueAt((position.x() - made.inner.left()) / made.inner.width());
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
        // Of lines as near as each other, the one that stands out.
        if (away < best - 0.5 || (away < best + 0.5 && roleOf(trial) >= Role::Running)) {
            best = std::min(best, away);
            found = trial.number;
        }
    }
    return found;
}

}  // namespace leafbench::ui
