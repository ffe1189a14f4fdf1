#pragma once

#include <QtGlobal>

#include <array>

namespace leafbench {

/// A value with its 95 % interval.
struct Interval {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// part / whole; 0 if whole is 0.
constexpr double share(qint64 part, qint64 whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// 95 % Wilson score interval of a share (Wilson 1927): low, high in 0 .. 1; 0 .. 1 for an empty sample.
std::array<double, 2> wilsonInterval(qint64 correct, qint64 total);

}  // namespace leafbench
