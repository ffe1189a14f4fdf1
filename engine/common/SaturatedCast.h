#pragma once

#include <cmath>
#include <limits>

namespace leafbench {

/// Casts a number from a file to an integer: clamped to the type's range, NaN becomes 0. A plain cast would be undefined for these.
template <class Integer>
Integer saturatedCast(double value)
{
    if (std::isnan(value))
        return 0;
    // INT64_MAX is not representable as a double; the next double is larger.
    if (value >= static_cast<double>(std::numeric_limits<Integer>::max()))
        return std::numeric_limits<Integer>::max();
    if (value <= static_cast<double>(std::numeric_limits<Integer>::min()))
        return std::numeric_limits<Integer>::min();
    return static_cast<Integer>(value);
}

}  // namespace leafbench
