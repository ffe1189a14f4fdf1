#include "engine/evaluation/McNemar.h"

#include "engine/statistics/Intervals.h"

#include <algorithm>
#include <cmath>

namespace leafbench {
namespace {

/// Correlation of the two correctness indicators, for Newcombe's method 10: continuity-corrected if positive.
double correlation(const McNemar& n)
{
    const double a = static_cast<double>(n.bothRight), b = static_cast<double>(n.onlyFirst);
    const double c = static_cast<double>(n.onlySecond), d = static_cast<double>(n.bothWrong);
    const double margins = std::sqrt((a + b) * (c + d)) * std::sqrt((a + c) * (b + d));
    const double product = a * d - b * c;
    if (margins == 0)
        return 0;
    return (product > 0 ? std::max(0.0, product - (a + b + c + d) / 2) : product) / margins;
}

/// Length of the sum of two correlated sides.
double hypotenuse(double one, double other, double phi)
{
    return std::sqrt(std::max(0.0, one * one - 2 * phi * one * other + other * other));
}

}  // namespace

double McNemar::pValue() const
{
    const auto n = static_cast<double>(onlyFirst + onlySecond);
    const auto fewer = static_cast<double>(std::min(onlyFirst, onlySecond));
    // The tail of the binomial distribution, from its largest term down.
    double term = std::exp(std::lgamma(n + 1) - std::lgamma(fewer + 1) - std::lgamma(n - fewer + 1) - n * std::log(2.0));
    double tail = 0;
    for (double k = fewer; k >= 0; --k) {
        tail += term;
        term *= k / (n - k + 1);
    }
    return std::min(1.0, 2 * tail);
}

double McNemar::difference() const { return images() == 0 ? 0.0 : share(onlyFirst - onlySecond, images()); }

std::array<double, 2> McNemar::differenceInterval() const
{
    if (images() == 0)
        return {-1, 1};
    const qint64 firstRight = bothRight + onlyFirst, secondRight = bothRight + onlySecond;
    const double first = share(firstRight, images()), second = share(secondRight, images());
    const auto ofFirst = wilsonInterval(firstRight, images()), ofSecond = wilsonInterval(secondRight, images());
    const double phi = correlation(*this);
    return {difference() - hypotenuse(first - ofFirst[0], ofSecond[1] - second, phi),
            difference() + hypotenuse(second - ofSecond[0], ofFirst[1] - first, phi)};
}

}  // namespace leafbench
