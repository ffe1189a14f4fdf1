#pragma once

#include "ui/plots/trials/TrialAxis.h"

#include <map>
#include <optional>
#include <vector>

namespace leafbench::ui {

/// A range chosen on an axis, in the axis' own numbers, so that it keeps its place when the axis grows.
struct AxisBrush {
    double low = 0;
    double high = 0;

    bool contains(double value) const { return value >= low && value <= high; }
    bool operator==(const AxisBrush&) const = default;
};

/// By the axis' name ("": the value).
using AxisBrushes = std::map<QString, AxisBrush>;

/// The brush between two places (0 .. 1, in either order). Of categories: those whose middle is inside, at least one.
AxisBrush brushBetween(const TrialAxis& axis, double from, double to);
/// Moves a brush along its axis, and widens it, by shares of the axis; it stays inside. Categories: by whole ones.
AxisBrush movedBrush(const TrialAxis& axis, const AxisBrush& brush, double by);
AxisBrush widenedBrush(const TrialAxis& axis, const AxisBrush& brush, double by);

/// Whether a trial lies in every brush; one that lacks a brushed parameter does not.
bool isBrushed(const Trial& trial, const std::vector<TrialAxis>& axes, const AxisBrushes& brushes);
/// The complete trials that lie in every brush, by number. None: there is no brush.
std::optional<std::vector<int>> brushedTrials(const TuningStudy& study, const std::vector<TrialAxis>& axes,
                                              const AxisBrushes& brushes);

/// The existing axes' names in the user's order, then the new ones. The value is last.
std::vector<TrialAxis> inOrder(std::vector<TrialAxis> axes, const QStringList& wanted);

}  // namespace leafbench::ui
