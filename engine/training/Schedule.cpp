#include "engine/training/Schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leafbench {
namespace {

// OneCycleLR's defaults.
constexpr double risingShare = 0.3;
constexpr double startDivisor = 25;
constexpr double endDivisor = 1e4;

/// Cosine annealing between two rates; share 0 .. 1.
double cosineAnneal(double from, double to, double share)
{
    return to + (from - to) / 2 * (std::cos(std::numbers::pi * share) + 1);
}

double oneCycle(double peak, qint64 step, qint64 steps)
{
    const double first = peak / startDivisor;
    const double last = first / endDivisor;
    const double top = risingShare * static_cast<double>(steps) - 1;  // may lie between two steps, or before the first
    const double end = static_cast<double>(steps) - 1;
    const double at = static_cast<double>(std::clamp<qint64>(step, 0, steps - 1));
    if (at <= top)
        return cosineAnneal(first, peak, at / top);
    return cosineAnneal(peak, last, (at - top) / (end - top));
}

}  // namespace

double learningRateAt(const Recipe& recipe, qint64 step, qint64 stepsPerEpoch)
{
    switch (recipe.schedule) {
    case ScheduleKind::Step: {
        const qint64 epoch = step / stepsPerEpoch;
        return recipe.learningRate * std::pow(recipe.gamma, static_cast<double>(epoch / std::max(1, recipe.stepSize)));
    }
    case ScheduleKind::OneCycle: return oneCycle(recipe.learningRate, step, std::max(1, recipe.epochs) * stepsPerEpoch);
    case ScheduleKind::Constant: break;
    }
    return recipe.learningRate;
}

}  // namespace leafbench
