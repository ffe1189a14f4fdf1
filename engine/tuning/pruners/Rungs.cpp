#include "engine/tuning/pruners/Rungs.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace leafbench {
namespace {

constexpr qint64 beyond = std::numeric_limits<int>::max() + qint64{1};

/// Optuna's _calculate_trial_allocation_budget: ceil(brackets * factor^s / (s + 1)), s = brackets - 1 - bracket.
double budget(const PrunerOptions& options, int brackets, int bracket)
{
    double trials = brackets;
    const int s = brackets - 1 - bracket;
    for (int i = 0; i < s; ++i)
        trials *= options.reductionFactor;
    return std::ceil(trials / (s + 1));
}

}  // namespace

int hyperbandBrackets(const PrunerOptions& options)
{
    int brackets = 1;
    while (rungStep(options, brackets, 0) <= options.maxResource)
        ++brackets;
    return brackets;
}

int hyperbandBracket(const PrunerOptions& options, int number)
{
    const int brackets = hyperbandBrackets(options);
    double all = 0;
    for (int bracket = 0; bracket < brackets; ++bracket)
        all += budget(options, brackets, bracket);
    // Multiples of the golden ratio, modulo 1, are evenly spread for any count.
    const quint32 turn = (static_cast<quint32>(number) + 1) * 0x9e3779b9u;
    double rest = turn * 0x1p-32 * all;
    int bracket = 0;
    for (; bracket + 1 < brackets && rest >= budget(options, brackets, bracket); ++bracket)
        rest -= budget(options, brackets, bracket);
    return bracket;
}

qint64 rungStep(const PrunerOptions& options, int bracket, int rung)
{
    qint64 step = options.minResource;
    for (int i = 0; i < bracket + rung && step < beyond; ++i)
        step *= options.reductionFactor;
    return std::min(step, beyond);
}

std::optional<double> rungValue(const Trial& trial, const PrunerOptions& options, int bracket, int rung)
{
    const qint64 step = rungStep(options, bracket, rung);
    if (step == beyond)
        return {};
    const auto at = trial.intermediate.lower_bound(static_cast<int>(step));
    if (at == trial.intermediate.end() || std::isnan(at->second))  // Optuna stops a NaN before comparing it
        return {};
    const bool isLast = std::next(at) == trial.intermediate.end();
    const auto before = isLast && at != trial.intermediate.begin() ? std::prev(at)->first : 0;
    if (trial.state == TrialState::Pruned && isLast && rung > 0 && rungStep(options, bracket, rung - 1) > before)
        return {};
    return at->second;
}

}  // namespace leafbench
