#include "ui/plots/trials/TrialAxis.h"

#include "ui/words/TrialWords.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace leafbench::ui {
namespace {

/// Widens the axis to what a distribution allows.
void take(TrialAxis& axis, const Distribution& d, bool first)
{
    if (d.kind == Distribution::Kind::Categorical) {
        for (qsizetype i = axis.categories.size(); i < static_cast<qsizetype>(d.choices.size()); ++i)
            axis.categories << words::parameterValueText(axis.name, d.choices[std::size_t(i)]);
        axis.scale = {-0.5, double(axis.categories.size()) - 0.5, false};
        return;
    }
    if (!axis.categories.isEmpty())
        return;
    axis.whole = d.kind == Distribution::Kind::Int;
    axis.scale.low = first ? d.low : std::min(axis.scale.low, d.low);
    axis.scale.high = first ? d.high : std::max(axis.scale.high, d.high);
    axis.scale.log2 = (first || axis.scale.log2) && d.log && axis.scale.low > 0;
}

std::vector<double> valuesOf(const TuningStudy& study, AxisValues which)
{
    std::vector<double> values;
    for (const Trial& trial : study.trials) {
        const bool counts = which == AxisValues::Complete ? trial.state == TrialState::Complete : isFinished(trial.state);
        if (which != AxisValues::Intermediate) {
            if (counts && trial.value && std::isfinite(*trial.value))
                values.push_back(*trial.value);
            continue;
        }
        for (const auto& [step, value] : trial.intermediate) {
            if (std::isfinite(value))
                values.push_back(value);
        }
    }
    std::sort(values.begin(), values.end());
    return values;
}

/// Clips the bad side if a few values are far beyond the others.
void leaveOutliers(TrialAxis& axis, const std::vector<double>& sorted, Direction direction, double fence)
{
    if (sorted.size() < 8)
        return;
    const double q1 = sorted[sorted.size() / 4], q3 = sorted[sorted.size() * 3 / 4];
    const double beyond = fence * (q3 - q1);
    if (!(beyond > 0))
        return;
    if (direction == Direction::Minimize && sorted.back() > q3 + beyond) {
        axis.scale.high = *(std::upper_bound(sorted.begin(), sorted.end(), q3 + beyond) - 1);
        axis.clipsHigh = true;
    }
    if (direction == Direction::Maximize && sorted.front() < q1 - beyond) {
        axis.scale.low = *std::lower_bound(sorted.begin(), sorted.end(), q1 - beyond);
        axis.clipsLow = true;
    }
}

void roundEnds(TrialAxis& axis)
{
    if (!(axis.scale.high > axis.scale.low)) {
        const double room = std::max(std::abs(axis.scale.low) * 0.05, 1e-3);
        axis.scale.low -= room;
        axis.scale.high += room;
    }
    const double step = niceStep(axis.scale.high - axis.scale.low, 8);
    axis.scale.low = std::floor(axis.scale.low / step + 1e-9) * step;
    axis.scale.high = std::ceil(axis.scale.high / step - 1e-9) * step;
    if (axis.share) {
        axis.scale.low = std::max(0.0, axis.scale.low);
        axis.scale.high = std::min(1.0, axis.scale.high);
    }
}

}  // namespace

double TrialAxis::place(double value) const { return std::clamp(scale.place(value), 0.0, 1.0); }

QString TrialAxis::text(double value) const
{
    if (!categories.isEmpty())
        return categories.value(static_cast<int>(std::lround(value)));
    if (share) {
        // Half of a percent must not become one.
        const double percent = value * 100;
        return words::percent(value, std::abs(percent - std::round(percent)) < 0.005 ? 0 : 1);
    }
    return whole ? words::decimal(std::round(value), 'f', 0) : words::shortNumber(value);
}

QString TrialAxis::endText(bool high) const
{
    if (!categories.isEmpty())
        return {};
    const QString words = text(high ? scale.high : scale.low);
    return high && clipsHigh ? QStringLiteral("\u2265 ") + words : !high && clipsLow ? QStringLiteral("\u2264 ") + words : words;
}

std::vector<PlotTick> TrialAxis::ticks(int most) const
{
    std::vector<PlotTick> made;
    if (!categories.isEmpty()) {
        for (int i = 0; i < categories.size(); ++i)
            made.push_back({double(i), categories[i]});
        return made;
    }
    if (scale.log2)
        return powersOfTen(scale.low, scale.high, most);
    const double range = scale.high - scale.low;
    if (!(range > 0))
        return {{scale.low, text(scale.low)}};
    // A single number would not show the scale.
    for (int parts = std::max(1, most); parts <= 4 * most && made.size() < 2; ++parts) {
        made.clear();
        const double step = whole ? std::max(1.0, niceStep(range, parts)) : niceStep(range, parts);
        for (double i = std::ceil(scale.low / step - 1e-9); i * step <= scale.high + step * 1e-6; ++i)
            made.push_back({i * step, text(i * step)});
    }
    return made;
}

std::optional<double> TrialAxis::of(const Trial& trial) const
{
    if (isValue())
        return trial.value;
    const TrialParameter* found = trial.find(name);
    return found ? std::optional(found->internal) : std::nullopt;
}

TrialAxis parameterAxis(const TuningStudy& study, const QString& name)
{
    TrialAxis axis;
    axis.name = name;
    axis.label = axis.shortLabel = parameterLabel(name);
    bool first = true;
    const Parameter* inSpace = study.settings ? study.settings->space.find(name) : nullptr;
    if (inSpace)
        take(axis, inSpace->distribution, std::exchange(first, false));
    for (const Trial& trial : study.trials) {
        const TrialParameter* found = trial.find(name);
        if (found && !inSpace)
            take(axis, found->distribution, std::exchange(first, false));
        axis.lacking = axis.lacking || (!found && trial.state == TrialState::Complete);
    }
    return axis;
}

std::vector<TrialAxis> parameterAxes(const TuningStudy& study)
{
    std::vector<TrialAxis> axes;
    for (const QString& name : study.parameterNames())
        axes.push_back(parameterAxis(study, name));
    return axes;
}

std::optional<TrialAxis> valueAxis(const TuningStudy& study, AxisValues which)
{
    const std::vector<double> sorted = valuesOf(study, which);
    if (sorted.empty())
        return {};
    TrialAxis axis;
    axis.label = metricText(study);
    axis.shortLabel = metricShort(study);
    axis.share = isShare(study);
    axis.scale = {sorted.front(), sorted.back(), false};
    // Pruned trials are expected to be worse, and the first epochs too.
    leaveOutliers(axis, sorted, study.direction, which == AxisValues::Complete ? 1.5 : 3);
    roundEnds(axis);
    return axis;
}

}  // namespace leafbench::ui
