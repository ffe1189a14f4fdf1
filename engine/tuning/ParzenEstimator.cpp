#include "engine/tuning/ParzenEstimator.h"

#include "engine/tuning/Bandwidths.h"
#include "engine/tuning/TruncatedNormal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
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
        sum += log > most - 40 ? std::exp(log - most) : 0;  // less is below the last digit
    return most + std::log(sum);
}

/// Log of a normal's mass in a cell of an axis.
double logCellMass(const Axis& axis, double x, double mean, double sigma)
{
    const double z = (x - mean) / sigma;
    if (axis.cell < 0.1 * sigma)  // The density times the width is exact to 1 % up to five standard deviations.
        return std::log(axis.cell / sigma) - 0.5 * z * z - logSqrtTwoPi;
    if (std::abs(x - mean) > 9 * sigma + axis.cell)
        return -infinite;
    return std::log(normalMass(std::max(x - axis.cell / 2, axis.low), std::min(x + axis.cell / 2, axis.high), mean, sigma));
}

}  // namespace

ParzenEstimator::ParzenEstimator(const std::vector<const Axis*>& axes, const Columns& points, Bandwidth bandwidth)
    : m_cumulated(kernelWeights(points[0].size()))
{
    for (const double weight : m_cumulated)
        m_logWeights.push_back(std::log(weight));
    std::partial_sum(m_cumulated.begin(), m_cumulated.end(), m_cumulated.begin());
    for (std::size_t i = 0; i < axes.size(); ++i) {
        m_kernels.push_back(axes[i]->isCategorical() ? categories(*axes[i], points[i])
                                                     : normals(*axes[i], points[i], bandwidth, axes.size()));
    }
}

ParzenEstimator::Kernels ParzenEstimator::categories(const Axis& axis, const std::vector<double>& points)
{
    Kernels kernels{.axis = &axis, .means = points, .sigmas = {}, .peaks = {}};
    kernels.means.push_back(-1);  // the prior has no choice of its own
    const double each = 1 / static_cast<double>(kernels.means.size()), all = 1 + axis.range() * each;
    kernels.logHit = std::log((1 + each) / all);
    kernels.logMiss = std::log(each / all);
    kernels.logAny = -std::log(axis.range());
    return kernels;
}

ParzenEstimator::Kernels ParzenEstimator::normals(const Axis& axis, const std::vector<double>& points, Bandwidth bandwidth,
                                                  std::size_t axes)
{
    Kernels kernels{.axis = &axis, .means = points, .sigmas = {}, .peaks = {}};
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
    // By the chance of `any` it is one of all alike, else the kernel's own: that one has exp(logHit) together.
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
    const double *means = kernels.means.data(), *sigmas = kernels.sigmas.data(), *peaks = kernels.peaks.data();
    double* sums = logs.data();
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const double z = (x - means[i]) / sigmas[i];
        sums[i] += peaks[i] - 0.5 * z * z;
    }
}

/// Points lie on steps, so many have the same mean, and mostly the same width: what was worked out last is kept by step.
void ParzenEstimator::addCell(const Kernels& kernels, double x, std::vector<double>& logs)
{
    struct Known {
        double mean, sigma = 0, log;
    };
    std::array<Known, 256> last;
    const Axis& axis = *kernels.axis;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const double mean = kernels.means[i], sigma = kernels.sigmas[i];
        Known& known = last[static_cast<std::size_t>((mean - axis.low) / axis.cell) % last.size()];
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
