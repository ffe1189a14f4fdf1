#pragma once

#include <vector>

namespace leafbench::ui {

/// Moves labels apart as little as possible (least squares) so that neighbours are at least `gap` apart and all lie in
/// low .. high. `wanted` ascends. Where they cannot all fit, they share the room evenly.
std::vector<double> spreadLabels(const std::vector<double>& wanted, double gap, double low, double high);

}  // namespace leafbench::ui
