#include "engine/tuning/samplers/TruncatedNormal.h"

#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leafbench {
namespace {

/// Disables Boost's promotion to long double.
using Plain = boost::math::policies::policy<boost::math::policies::promote_double<false>,
                                            boost::math::policies::overflow_error<boost::math::policies::ignore_error>>;

/// Twice the mass below `z` standard deviations.
double twiceBelow(double z) { return std::erfc(-z / std::numbers::sqrt2); }

}  // namespace

double normalMass(double low, double high, double mean, double sigma)
{
    const double a = (low - mean) / sigma, b = (high - mean) / sigma;
    if (a < -9 && b > 9)
        return 1;  // exact in double precision
    // The upper tail is 1 minus nearly 1: use the lower one by symmetry.
    return 0.5 * (a > 0 ? twiceBelow(-a) - twiceBelow(-b) : twiceBelow(b) - twiceBelow(a));
}

double truncatedNormalPoint(double unit, double low, double high, double mean, double sigma)
{
    const double below = twiceBelow((low - mean) / sigma), above = twiceBelow((high - mean) / sigma);
    const double z = -std::numbers::sqrt2 * boost::math::erfc_inv(below + unit * (above - below), Plain());
    return std::clamp(mean + sigma * z, low, high);
}

}  // namespace leafbench
