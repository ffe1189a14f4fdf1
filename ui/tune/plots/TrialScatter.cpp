#include "ui/tune/plots/TrialScatter.h"

#include "ui/plots/trials/TrialPaint.h"
#include "ui/words/TrialWords.h"

#include <algorithm>

namespace leafbench::ui {

QColor TrialScatter::colorOf(const Trial& trial, const PlotTheme& look) const { return stateColor(trial.state, look.colors); }

QColor TrialScatter::highlightColor(const Trial& trial, const PlotTheme& look) const
{
    return stateColor(trial.state, look.colors);
}

std::optional<QPointF> TrialScatter::place(const Trial& trial, std::size_t panel, const PlotAxes& axes) const
{
    const std::optional<QPointF> values = valuesOf(trial, panel);
    return values ? std::optional(axes.at(values->x(), std::clamp(values->y(), axes.y.low, axes.y.high))) : std::nullopt;
}

std::optional<QPointF> TrialScatter::trialPosition(int number) const
{
    const Trial* trial = findTrial(study(), number);
    if (!trial)
        return {};
    const std::vector<PlotAxes> all = panels(plotArea(), look());
    for (std::size_t panel = 0; panel < all.size(); ++panel) {
        if (const std::optional<QPointF> at = place(*trial, panel, all[panel]))
            return at;
    }
    return {};
}

std::optional<int> TrialScatter::trialAt(QPointF position) const
{
    const std::vector<PlotAxes> all = panels(plotArea(), look());
    std::optional<int> found;
    double best = look().px(10) * look().px(10);
    for (std::size_t panel = 0; panel < all.size(); ++panel) {
        for (const Trial& trial : study()->trials) {
            const std::optional<QPointF> at = place(trial, panel, all[panel]);
            const QPointF away = at.value_or(QPointF()) - position;
            if (const double squared = QPointF::dotProduct(away, away); at && squared < best) {
                best = squared;
                found = trial.number;
            }
        }
    }
    return found;
}

void TrialScatter::drawTrials(QPainter& painter, const std::vector<PlotAxes>& all, double radius, const PlotTheme& look) const
{
    for (std::size_t panel = 0; panel < all.size(); ++panel) {
        const PlotScale& scale = all[panel].y;
        for (const Trial& trial : study()->trials) {
            const std::optional<QPointF> values = valuesOf(trial, panel);
            if (!values)
                continue;
            const QPointF at = *place(trial, panel, all[panel]);
            if (values->y() < scale.low || values->y() > scale.high)
                drawBeyondMark(painter, at, values->y() > scale.high, colorOf(trial, look), look);
            else
                drawStateMark(painter, trial.state, at, look, trial.state == TrialState::Fail ? std::max(radius, 3.0) : radius,
                              colorOf(trial, look));
        }
    }
}

void TrialScatter::drawOver(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const Trial* trial = highlighted() ? findTrial(study(), *highlighted()) : nullptr;
    if (!trial)
        return;
    const std::vector<PlotAxes> all = panels(area, look);
    for (std::size_t panel = 0; panel < all.size(); ++panel) {
        if (const std::optional<QPointF> at = place(*trial, panel, all[panel])) {
            drawRing(painter, *at, look);
            drawStateMark(painter, trial->state, *at, look, 4, highlightColor(*trial, look));
        }
    }
}

}  // namespace leafbench::ui
