#include "engine/tuning/samplers/Axis.h"

#include <array>
#include <charconv>
#include <cmath>

namespace leafbench {

static double tenDigits(double value)
{
    std::array<char, 32> text;
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific, 9);
    double rounded = value;
    std::from_chars(text.data(), written.ptr, rounded, std::chars_format::scientific);
    return rounded;
}

Axis::Axis(const Distribution& d) : distribution(d), low(d.low), high(d.nearest(d.high))
{
    if (isCategorical()) {
        cell = 1;
        high = static_cast<double>(d.choices.size()) - 1;
    } else if (!d.log) {
        cell = d.step;
    } else if (d.kind == Distribution::Kind::Int) {
        low = std::log(low - 0.5);
        high = std::log(high + 0.5);
    } else {
        low = std::log(low);
        high = std::log(high);
    }
    low -= cell / 2;
    high += cell / 2;
}

double Axis::of(double internal) const { return distribution.log ? std::log(internal) : internal; }

double Axis::internal(double coordinate) const
{
    const double value = distribution.log ? std::exp(coordinate) : coordinate;
    if (cell > 0)
        return distribution.nearest(value);
    return distribution.nearest(distribution.kind == Distribution::Kind::Int ? std::round(value) : tenDigits(value));
}

}  // namespace leafbench
