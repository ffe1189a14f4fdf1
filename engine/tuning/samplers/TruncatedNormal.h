#pragma once

namespace leafbench {

/// Normal distributions truncated to [low, high], which contains the mean.

/// The mass of the normal in [low, high]. Precise in the tails as well.
double normalMass(double low, double high, double mean, double sigma);
/// The quantile of `unit` (0 .. 1) of the truncated normal.
double truncatedNormalPoint(double unit, double low, double high, double mean, double sigma);

}  // namespace leafbench
