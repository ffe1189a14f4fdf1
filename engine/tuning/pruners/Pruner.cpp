#include "engine/tuning/pruners/Pruner.h"

#include "engine/tuning/pruners/Rungs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leafbench {
namespace {

Error wrong(const char* what, double given, double low)
{
    return badValue(QStringLiteral("pruner"), QStringLiteral("%1: %2").arg(QLatin1String(what), QString::number(given)), low,
                    std::numeric_limits<int>::max());
}

/// numpy's percentile: for an even number half-way from the upper of the middle two.
double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : values[half] - (values[half] - values[half - 1]) / 2;
}

/// None: only NaN so far.
std::optional<double> bestValue(Direction direction, const Trial& trial)
{
    std::optional<double> best;
    for (const auto& [step, value] : trial.intermediate) {
        if (!std::isnan(value) && (!best || isBetter(direction, value, *best)))
            best = value;
    }
    return best;
}

/// Optuna's MedianPruner: prune if the trial's best value so far is worse than the median of Complete trials at this step.
bool belowMedian(const PrunerOptions& options, Direction direction, const Trial& trial, std::span<const Trial> known)
{
    const int step = trial.intermediate.rbegin()->first;
    int complete = 0;
    std::vector<double> values;
    for (const Trial& other : known) {
        if (other.state != TrialState::Complete || other.number == trial.number)
            continue;
        ++complete;
        const auto at = other.intermediate.find(step);
        if (at != other.intermediate.end() && !std::isnan(at->second))
            values.push_back(at->second);
    }
    if (complete == 0 || complete < options.startupTrials || step < options.warmupSteps)
        return false;
    const std::optional<double> best = bestValue(direction, trial);
    return !best || (!values.empty() && isBetter(direction, median(std::move(values)), *best));
}

/// True if the value is among the best n / reductionFactor on its rung; with few values, if it is the best.
bool isPromoted(const PrunerOptions& options, Direction direction, std::vector<double> competing, double value)
{
    const auto factor = static_cast<std::size_t>(options.reductionFactor);
    const std::size_t promoted = std::max<std::size_t>(competing.size() / factor, 1);
    std::sort(competing.begin(), competing.end(), [&](double a, double b) { return isBetter(direction, a, b); });
    return !isBetter(direction, competing[promoted - 1], value);
}

/// Optuna's SuccessiveHalvingPruner, which is ASHA (Li et al. 2018): decides once at each rung. competitors: of the bracket.
bool failsRung(const PrunerOptions& options, Direction direction, const Trial& trial, int bracket,
               const std::vector<const Trial*>& competitors)
{
    const auto [step, value] = *trial.intermediate.rbegin();
    const int before = trial.intermediate.size() > 1 ? std::next(trial.intermediate.rbegin())->first : 0;
    for (int rung = 0; rungStep(options, bracket, rung) <= step; ++rung) {
        if (rungStep(options, bracket, rung) <= before)
            continue;  // decided at an earlier step
        if (std::isnan(value))
            return true;
        std::vector<double> competing{value};
        for (const Trial* other : competitors) {
            if (const auto theirs = rungValue(*other, options, bracket, rung))
                competing.push_back(*theirs);
        }
        if (!isPromoted(options, direction, std::move(competing), value))
            return true;
    }
    return false;
}

}  // namespace

Status checkPruner(const PrunerOptions& options)
{
    if (options.startupTrials < 0)
        return wrong("startup_trials", options.startupTrials, 0);
    if (options.warmupSteps < 0)
        return wrong("warmup_steps", options.warmupSteps, 0);
    if (options.minResource < 1)
        return wrong("min_resource", options.minResource, 1);
    if (options.reductionFactor < 2)
        return wrong("reduction_factor", options.reductionFactor, 2);
    if (options.maxResource != 0 && options.maxResource < options.minResource)
        return wrong("max_resource", options.maxResource, options.minResource);
    return Ok{};
}

bool shouldPrune(const PrunerOptions& options, Direction direction, const Trial& trial, std::span<const Trial> known)
{
    if (options.kind == PrunerOptions::Kind::None || trial.intermediate.empty())
        return false;
    if (options.kind == PrunerOptions::Kind::Median)
        return belowMedian(options, direction, trial, known);
    const bool brackets = options.kind == PrunerOptions::Kind::Hyperband;
    const int bracket = brackets ? hyperbandBracket(options, trial.number) : 0;
    std::vector<const Trial*> competitors;
    for (const Trial& other : known) {
        if (other.number != trial.number && (!brackets || hyperbandBracket(options, other.number) == bracket))
            competitors.push_back(&other);
    }
    return failsRung(options, direction, trial, bracket, competitors);
}

}  // namespace leafbench
