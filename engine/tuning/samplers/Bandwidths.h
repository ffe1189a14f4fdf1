#pragma once

#include <cstddef>
#include <vector>

namespace leafbench {

/// Weights of a Parzen estimator's kernels, the prior's last, with sum 1. Optuna's default_weights: the newest 25 points have the
/// prior's weight; before them, weights decrease with age.
std::vector<double> kernelWeights(std::size_t points);

/// The distance of each mean to its farther neighbour (the first and last have one), in the given order.
std::vector<double> neighbourDistances(const std::vector<double>& means);

/// 1.06 standard deviations / n^(1 / (4 + axes)); a fifth of the range with too few points.
double normalReference(const std::vector<double>& points, double range, std::size_t axes);

}  // namespace leafbench
