#pragma once

namespace leafbench {

/// Normal distributions cut to [low, high], the mean within.

/// The share of the whole normal that lies in [low, high]. Exact to the last digits in the tails as well.
double normalMass(double low, double high, double mean, double sigma);
/// The point below which `unit` (0 .. 1) of the cut normal lies.
double truncatedNormalPoint(double unit, double low, double high, double mean, double sigma);

}  // namespace leafbench
