#include "engine/training/Schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leafbench {
namespace {

// OneCycleLR's defaults.
constexpr double startDivisor = 25;
constexpr double endDivisor = 1e4;

/// Between two rates; share 0 .. 1.
double annealed(Anneal strategy, double from, double to, double share)
{
    if (strategy == Anneal::Linear)
        return from + (to - from) * share;
    return to + (from - to) / 2 * (std::cos(std::numbers::pi * share) + 1);
}

double oneCycle(const Recipe& recipe, qint64 step, qint64 steps)
{
    const double peak = recipe.learningRate;
    const double first = peak / startDivisor;
    const double last = first / endDivisor;
    const double top = recipe.pctStart * static_cast<double>(steps) - 1;  // may lie between two steps, or before the first
    const double end = static_cast<double>(steps) - 1;
    const double at = static_cast<double>(std::clamp<qint64>(step, 0, steps - 1));
    if (at <= top)
        return annealed(recipe.anneal, first, peak, top > 0 ? at / top : 1);
    return annealed(recipe.anneal, peak, last, end > top ? (at - top) / (end - top) : 1);
}

}  // namespace

double learningRateAt(const Recipe& recipe, qint64 step, qint64 stepsPerEpoch)
{
    switch (recipe.schedule) {
    case ScheduleKind::Step: {
        const qint64 epoch = step / stepsPerEpoch;
        return recipe.learningRate * std::pow(recipe.gamma, static_cast<double>(epoch / std::max(1, recipe.stepSize)));
    }
    case ScheduleKind::OneCycle: return oneCycle(recipe, step, std::max(1, recipe.epochs) * stepsPerEpoch);
    case ScheduleKind::Constant: break;
    }
    return recipe.learningRate;
}

int inputSizeAt(const Recipe& recipe, int epoch)
{
    constexpr int grain = 32;  // the network halves five times, and its odd maps are slow
    const int stages = 1 + (recipe.inputSize - recipe.startSize + grain - 1) / grain;
    const bool grows = recipe.startSize > 0 && recipe.startSize < recipe.inputSize && recipe.weights.isEmpty();
    if (!grows || recipe.epochs < stages)
        return recipe.inputSize;
    const int stagesLeft = stages - 1 - epoch * stages / recipe.epochs;
    return std::max(recipe.startSize, recipe.inputSize - grain * stagesLeft);
}

}  // namespace leafbench
