#pragma once

#include <cmath>
#include <limits>

namespace leafbench {

/// The integer of a number from a file: numbers outside the type's range become its ends, NaN becomes 0. The bare cast is undefined
/// for them.
template <class Integer>
Integer saturatedCast(double value)
{
    if (std::isnan(value))
        return 0;
    // The largest integer of 64 bits is no double: its neighbour above is.
    if (value >= static_cast<double>(std::numeric_limits<Integer>::max()))
        return std::numeric_limits<Integer>::max();
    if (value <= static_cast<double>(std::numeric_limits<Integer>::min()))
        return std::numeric_limits<Integer>::min();
    return static_cast<Integer>(value);
}

}  // namespace leafbench
