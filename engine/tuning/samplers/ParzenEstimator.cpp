#include "engine/tuning/samplers/ParzenEstimator.h"

#include "engine/tuning/samplers/TruncatedNormal.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <numeric>

namespace leafbench {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
const double logSqrtTwoPi = 0.5 * std::log(2 * std::numbers::pi);

double logSumExp(const std::vector<double>& logs)
{
    const double most = *std::max_element(logs.begin(), logs.end());
    double sum = 0;
    for (const double log : logs)
        sum += log > most - 40 ? std::exp(log - most) : 0;  // the rest is below double precision
    return most + std::log(sum);
}

/// Log of a normal's mass in a cell of an axis.
double logCellMass(const Axis& axis, double x, double mean, double sigma)
{
    const double z = (x - mean) / sigma;
    if (axis.cell < 0.1 * sigma)  // density times width has an error below 1 % up to five standard deviations
        return std::log(axis.cell / sigma) - 0.5 * z * z - logSqrtTwoPi;
    if (std::abs(x - mean) > 9 * sigma + axis.cell)
        return -infinite;
    return std::log(normalMass(std::max(x - axis.cell / 2, axis.low), std::min(x + axis.cell / 2, axis.high), mean, sigma));
}

/// Weights of a Parzen estimator's kernels, the prior's last, with sum 1. Optuna's default_weights: the newest 25 points have the
/// prior's weight; before them, weights decrease with age.
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

/// The distance of each mean to its farther neighbour (the first and last have one), in the given order.
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

/// 1.06 standard deviations / n^(1 / (4 + axes)); a fifth of the range with too few points.
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

}  // namespace

ParzenEstimator::ParzenEstimator(const std::vector<const Axis*>& axes, const Columns& points, Bandwidth bandwidth)
{
    for (std::size_t i = 0; i < axes.size(); ++i) {
        m_kernels.push_back(axes[i]->isCategorical() ? categories(*axes[i], points[i])
                                                     : normals(*axes[i], points[i], bandwidth, axes.size()));
    }
    std::vector<double> weights = kernelWeights(points[0].size());
    if (axes.size() == 1 && axes[0]->cell > 0)
        mergeEqual(m_kernels[0], weights);
    for (const double weight : weights)
        m_logWeights.push_back(std::log(weight));
    m_cumulated.resize(weights.size());
    std::partial_sum(weights.begin(), weights.end(), m_cumulated.begin());
}

/// On a single axis of steps or choices many kernels are equal: merge them, adding their weights.
void ParzenEstimator::mergeEqual(Kernels& kernels, std::vector<double>& weights)
{
    std::map<std::pair<double, double>, std::size_t> places;
    const std::array columns{&kernels.means, &kernels.sigmas, &kernels.inverses, &kernels.peaks, &weights};
    std::size_t kept = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const bool isPrior = i + 1 == weights.size();  // the prior stays separate and last
        const double sigma = isPrior ? infinite : kernels.sigmas.empty() ? 0 : kernels.sigmas[i];
        const auto [place, isNew] = places.try_emplace({kernels.means[i], sigma}, kept);
        if (!isNew) {
            weights[place->second] += weights[i];
            continue;
        }
        for (std::vector<double>* column : columns) {
            if (!column->empty())
                (*column)[kept] = (*column)[i];
        }
        ++kept;
    }
    for (std::vector<double>* column : columns)
        column->resize(std::min(kept, column->size()));
}

ParzenEstimator::Kernels ParzenEstimator::categories(const Axis& axis, const std::vector<double>& points)
{
    Kernels kernels{.axis = &axis, .means = points, .sigmas = {}, .inverses = {}, .peaks = {}};
    kernels.means.push_back(-1);  // the prior has no own choice
    const double each = 1 / static_cast<double>(kernels.means.size()), all = 1 + axis.range() * each;
    kernels.logHit = std::log((1 + each) / all);
    kernels.logMiss = std::log(each / all);
    kernels.logAny = -std::log(axis.range());
    return kernels;
}

ParzenEstimator::Kernels ParzenEstimator::normals(const Axis& axis, const std::vector<double>& points, Bandwidth bandwidth,
                                                  std::size_t axes)
{
    Kernels kernels{.axis = &axis, .means = points, .sigmas = {}, .inverses = {}, .peaks = {}};
    kernels.means.push_back(0.5 * (axis.low + axis.high));
    const bool byHeight = bandwidth == Bandwidth::Neighbours && axis.cell == 0;
    kernels.sigmas = bandwidth == Bandwidth::Neighbours
        ? neighbourDistances(kernels.means)
        : std::vector<double>(kernels.means.size(), normalReference(points, axis.range(), axes));
    const double least = axis.range() / std::min(100.0, 1 + static_cast<double>(kernels.means.size()));  // the "magic clip"
    for (double& sigma : kernels.sigmas)
        sigma = std::clamp(sigma, least, axis.range());
    kernels.sigmas.back() = axis.range();
    for (std::size_t i = 0; i < kernels.means.size(); ++i) {
        const double sigma = kernels.sigmas[i], mass = normalMass(axis.low, axis.high, kernels.means[i], sigma);
        kernels.inverses.push_back(1 / sigma);
        kernels.peaks.push_back(-std::log(byHeight ? mass : mass * sigma) - logSqrtTwoPi);
    }
    return kernels;
}

double ParzenEstimator::sampleFrom(const Kernels& kernels, std::size_t kernel, Random& random)
{
    const Axis& axis = *kernels.axis;
    const double unit = random.uniform(), mean = kernels.means[kernel];
    if (!axis.isCategorical())
        return axis.of(axis.internal(truncatedNormalPoint(unit, axis.low, axis.high, mean, kernels.sigmas[kernel])));
    // With probability `any` it is one of all alike, else the kernel's own, which has exp(logHit) in total.
    const double any = mean < 0 ? 1 : axis.range() * std::exp(kernels.logMiss);
    return unit < any ? axis.fromUnit(unit / any) : mean;
}

Columns ParzenEstimator::sample(Random& random, int count) const
{
    Columns columns(m_kernels.size());
    for (int i = 0; i < count; ++i) {
        const auto chosen = std::upper_bound(m_cumulated.begin(), m_cumulated.end() - 1, random.uniform());
        const auto kernel = static_cast<std::size_t>(chosen - m_cumulated.begin());
        for (std::size_t axis = 0; axis < columns.size(); ++axis)
            columns[axis].push_back(sampleFrom(m_kernels[axis], kernel, random));
    }
    return columns;
}

void ParzenEstimator::addCategory(const Kernels& kernels, double x, std::vector<double>& logs)
{
    for (std::size_t i = 0; i + 1 < logs.size(); ++i)
        logs[i] += kernels.means[i] == x ? kernels.logHit : kernels.logMiss;
    logs.back() += kernels.logAny;
}

void ParzenEstimator::addDensity(const Kernels& kernels, double x, std::vector<double>& logs)
{
    const double *means = kernels.means.data(), *inverses = kernels.inverses.data(), *peaks = kernels.peaks.data();
    double* sums = logs.data();
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const double z = (x - means[i]) * inverses[i];
        sums[i] += peaks[i] - 0.5 * z * z;
    }
}

/// Many points have the same mean and width: cache the last results, by a hash of the two.
void ParzenEstimator::addCell(const Kernels& kernels, double x, std::vector<double>& logs)
{
    struct Known {
        double mean = 0, sigma = 0, log = 0;
    };
    std::array<Known, 256> last;
    const auto slot = [](double mean, double sigma) {
        const auto mixed = std::bit_cast<std::uint64_t>(mean) * 0x9e3779b97f4a7c15u + std::bit_cast<std::uint64_t>(sigma);
        return static_cast<std::size_t>((mixed * 0xbf58476d1ce4e5b9u) >> 56);
    };
    const Axis& axis = *kernels.axis;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const double mean = kernels.means[i], sigma = kernels.sigmas[i];
        Known& known = last[slot(mean, sigma)];
        if (known.sigma != sigma || known.mean != mean)
            known = {mean, sigma, logCellMass(axis, x, mean, sigma) + logSqrtTwoPi + std::log(sigma) + kernels.peaks[i]};
        logs[i] += known.log;
    }
}

std::vector<double> ParzenEstimator::logDensity(const Columns& points) const
{
    std::vector<double> densities, logs;
    for (std::size_t point = 0; point < points[0].size(); ++point) {
        logs = m_logWeights;
        for (std::size_t i = 0; i < m_kernels.size(); ++i) {
            const Kernels& kernels = m_kernels[i];
            const auto add = kernels.axis->isCategorical() ? addCategory : kernels.axis->cell > 0 ? addCell : addDensity;
            add(kernels, points[i][point], logs);
        }
        densities.push_back(logSumExp(logs));
    }
    return densities;
}

}  // namespace leafbench
