#include "engine/tuning/samplers/GridSampler.h"

#include "engine/common/Seed.h"
#include "engine/tuning/samplers/SpaceSamplers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leafbench {
namespace {

/// a * b, or any number above the maximum.
qint64 product(qint64 a, qint64 b) { return std::min(a * b, GridSampler::mostPoints + 1); }

/// The points of one parameter, cut off above the maximum.
std::vector<double> pointsOf(const Distribution& distribution, int gridSteps)
{
    const Axis axis(distribution);
    std::vector<double> points;
    if (axis.cell > 0 || distribution.kind == Distribution::Kind::Int) {
        const double step = axis.cell > 0 ? axis.cell : 1, first = axis.isCategorical() ? 0 : distribution.low;
        const double count = std::round((distribution.nearest(1e300) - first) / step) + 1;
        for (double i = 0; i < std::min(count, GridSampler::mostPoints + 1.0); ++i)
            points.push_back(distribution.nearest(first + i * step));
        return points;
    }
    for (int i = 0; i < gridSteps; ++i)
        points.push_back(i + 1 < gridSteps ? axis.fromUnit(double(i) / (gridSteps - 1)) : distribution.high);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

}  // namespace

std::unique_ptr<Sampler> GridSampler::make(const SamplerOptions& options, const SearchSpace& space)
{
    std::unique_ptr<GridSampler> sampler(new GridSampler(options, space));
    const qint64 count = sampler->count();
    if (count > mostPoints)
        return {};
    sampler->m_order.resize(static_cast<std::size_t>(count));
    std::iota(sampler->m_order.begin(), sampler->m_order.end(), 0u);
    Random random(mixSeed(options.seed, count));
    shuffle(sampler->m_order, random);
    return sampler;
}

GridSampler::GridSampler(const SamplerOptions& options, const SearchSpace& space) : m_space(space)
{
    for (std::size_t i = 0; i < space.parameters.size(); ++i)
        addParameter(i, options.gridSteps);
}

void GridSampler::addParameter(std::size_t index, int gridSteps)
{
    const Parameter& parameter = m_space.parameters[index];
    std::vector<Point>& points = m_points.emplace_back();
    for (const double internal : pointsOf(parameter.distribution, gridSteps))
        points.push_back({internal, {}, 1});
    if (parameter.parent.isEmpty()) {
        m_roots.push_back(index);
        return;
    }
    const Parameter* parent = m_space.find(parameter.parent);
    for (Point& point : m_points[static_cast<std::size_t>(parent - m_space.parameters.data())]) {
        if (m_space.isActive(parameter, {{parent->name, parent->distribution, point.internal}}))
            point.children.push_back(index);
    }
}

qint64 GridSampler::count()
{
    m_combinations.assign(m_points.size(), 0);
    // Children follow their parents in the space: from the last on, theirs are known.
    for (std::size_t i = m_points.size(); i-- > 0;) {
        for (Point& point : m_points[i]) {
            for (const std::size_t child : point.children)
                point.combinations = product(point.combinations, m_combinations[child]);
            m_combinations[i] = std::min(m_combinations[i] + point.combinations, mostPoints + 1);
        }
    }
    qint64 all = 1;
    for (const std::size_t root : m_roots)
        all = product(all, m_combinations[root]);
    return all;
}

/// rest: the combination's number among those of this parameter and its children.
void GridSampler::setPoint(std::size_t index, qint64 rest, std::vector<double>& internal) const
{
    auto point = m_points[index].begin();
    for (; rest >= point->combinations; ++point)
        rest -= point->combinations;
    internal[index] = point->internal;
    for (const std::size_t child : point->children) {
        setPoint(child, rest % m_combinations[child], internal);
        rest /= m_combinations[child];
    }
}

std::vector<TrialParameter> GridSampler::suggest(int number, std::span<const Trial>) const
{
    qint64 rest = m_order[static_cast<std::size_t>(number) % m_order.size()];
    std::vector<double> internal(m_points.size());
    for (const std::size_t root : m_roots) {
        setPoint(root, rest % m_combinations[root], internal);
        rest /= m_combinations[root];
    }
    return activeOf(m_space, internal);
}

}  // namespace leafbench
