#pragma once

#include <optional>
#include <span>

namespace leafbench {

/// Student (1908): the 95 % confidence interval of the mean of the values, mean -+ t(0.975, n - 1) s / sqrt(n).
struct MeanInterval {
    double low = 0;
    double high = 0;
};

/// None for fewer than two values.
std::optional<MeanInterval> meanInterval(std::span<const double> values);

/// Middle value, or the mean of the two in the middle; 0 for no values.
double medianOf(std::span<const double> values);

}  // namespace leafbench
