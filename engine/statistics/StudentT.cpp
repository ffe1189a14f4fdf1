#include "engine/statistics/StudentT.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace leafbench {

std::optional<MeanInterval> meanInterval(std::span<const double> values)
{
    if (values.size() < 2)
        return {};
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    const double squares = std::accumulate(values.begin(), values.end(), 0.0,
                                           [mean](double sum, double value) { return sum + (value - mean) * (value - mean); });
    const boost::math::students_t distribution(n - 1);
    const double half = boost::math::quantile(distribution, 0.975) * std::sqrt(squares / (n - 1) / n);
    return MeanInterval{mean - half, mean + half};
}

double medianOf(std::span<const double> values)
{
    if (values.empty())
        return 0;
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

}  // namespace leafbench
