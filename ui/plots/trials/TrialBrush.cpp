#include "ui/plots/trials/TrialBrush.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leafbench::ui {
namespace {

double categoryStep(const TrialAxis& axis, double by)
{
    const double one = 1.0 / double(axis.categories.size());
    return std::copysign(std::max(one, std::round(std::abs(by) / one) * one), by);
}

}  // namespace

AxisBrush brushBetween(const TrialAxis& axis, double from, double to)
{
    double low = std::clamp(std::min(from, to), 0.0, 1.0);
    double high = std::clamp(std::max(from, to), 0.0, 1.0);
    if (axis.categories.isEmpty()) {
        AxisBrush brush{axis.scale.valueAt(low), axis.scale.valueAt(high)};
        // A clipped end includes the values beyond it, and rounding must not exclude the ends.
        const double infinity = std::numeric_limits<double>::infinity();
        if (low <= 0)
            brush.low = axis.clipsLow ? -infinity : axis.scale.low;
        if (high >= 1)
            brush.high = axis.clipsHigh ? infinity : axis.scale.high;
        return brush;
    }
    const double last = double(axis.categories.size()) - 1;
    const double first = std::clamp(std::ceil(axis.scale.valueAt(low)), 0.0, last);
    const double final = std::clamp(std::floor(axis.scale.valueAt(high)), 0.0, last);
    if (first <= final)
        return {first - 0.5, final + 0.5};
    const double only = std::clamp(std::round(axis.scale.valueAt((low + high) / 2)), 0.0, last);
    return {only - 0.5, only + 0.5};
}

AxisBrush movedBrush(const TrialAxis& axis, const AxisBrush& brush, double by)
{
    if (!axis.categories.isEmpty())
        by = categoryStep(axis, by);
    const double low = axis.place(brush.low), high = axis.place(brush.high);
    by = std::clamp(by, -low, 1 - high);
    return brushBetween(axis, low + by, high + by);
}

AxisBrush widenedBrush(const TrialAxis& axis, const AxisBrush& brush, double by)
{
    if (!axis.categories.isEmpty())
        by = categoryStep(axis, by);
    const double least = axis.categories.isEmpty() ? 0.02 : 1.0 / double(axis.categories.size());
    const double low = axis.place(brush.low);
    const double high = std::max(low + least, axis.place(brush.high) + by);
    // At the upper end it grows downwards.
    return high > 1 ? brushBetween(axis, low - (high - 1), 1) : brushBetween(axis, low, high);
}

bool isBrushed(const Trial& trial, const std::vector<TrialAxis>& axes, const AxisBrushes& brushes)
{
    return std::all_of(axes.begin(), axes.end(), [&](const TrialAxis& axis) {
        const auto brush = brushes.find(axis.name);
        if (brush == brushes.end())
            return true;
        const std::optional<double> value = axis.of(trial);
        return value && brush->second.contains(*value);
    });
}

std::optional<std::vector<int>> brushedTrials(const TuningStudy& study, const std::vector<TrialAxis>& axes,
                                              const AxisBrushes& brushes)
{
    if (brushes.empty())
        return {};
    std::vector<int> numbers;
    for (const Trial& trial : study.trials) {
        if (trial.state == TrialState::Complete && isBrushed(trial, axes, brushes))
            numbers.push_back(trial.number);
    }
    return numbers;
}

std::vector<TrialAxis> inOrder(std::vector<TrialAxis> axes, const QStringList& wanted)
{
    const auto rank = [&](const TrialAxis& axis) {
        const qsizetype found = wanted.indexOf(axis.name);
        return axis.isValue() ? wanted.size() + 1 : found < 0 ? wanted.size() : found;
    };
    std::stable_sort(axes.begin(), axes.end(), [&](const TrialAxis& a, const TrialAxis& b) { return rank(a) < rank(b); });
    return axes;
}

}  // namespace leafbench::ui
