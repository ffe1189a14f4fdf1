#include "engine/tuning/samplers/Bandwidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace leafbench {

std::vector<double> kernelWeights(std::size_t points)
{
    constexpr std::size_t flat = 25;
    std::vector<double> weights(points + 1, 1.0);
    const std::size_t ramp = points > flat ? points - flat : 0;
    const double first = 1 / static_cast<double>(points);
    for (std::size_t i = 0; i < ramp; ++i)
        weights[i] = ramp == 1 ? first : first + (1 - first) * static_cast<double>(i) / static_cast<double>(ramp - 1);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

std::vector<double> neighbourDistances(const std::vector<double>& means)
{
    std::vector<std::pair<double, std::size_t>> sorted;
    for (std::size_t i = 0; i < means.size(); ++i)
        sorted.emplace_back(means[i], i);
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> distances(means.size(), 0.0);
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        const double gap = sorted[i].first - sorted[i - 1].first;
        for (const std::size_t end : {sorted[i - 1].second, sorted[i].second})
            distances[end] = std::max(distances[end], gap);
    }
    return distances;
}

double normalReference(const std::vector<double>& points, double range, std::size_t axes)
{
    if (points.size() < 2)
        return range / 5;
    const auto count = static_cast<double>(points.size());
    const double mean = std::accumulate(points.begin(), points.end(), 0.0) / count;
    double squares = 0;
    for (const double point : points)
        squares += (point - mean) * (point - mean);
    return 1.06 * std::sqrt(squares / count) * std::pow(count, -1 / (4 + static_cast<double>(axes)));
}

}  // namespace leafbench
