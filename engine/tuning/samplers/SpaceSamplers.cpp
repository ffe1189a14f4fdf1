#include "engine/tuning/samplers/SpaceSamplers.h"

#include "engine/common/Seed.h"

namespace leafbench {

std::vector<Axis> axesOf(const SearchSpace& space)
{
    std::vector<Axis> axes;
    for (const Parameter& parameter : space.parameters)
        axes.emplace_back(parameter.distribution);
    return axes;
}

std::vector<TrialParameter> activeOf(const SearchSpace& space, const std::vector<double>& internal)
{
    std::vector<TrialParameter> active;
    for (std::size_t i = 0; i < space.parameters.size(); ++i) {
        const Parameter& parameter = space.parameters[i];
        if (space.isActive(parameter, active))
            active.push_back({parameter.name, parameter.distribution, internal[i]});
    }
    return active;
}

RandomSampler::RandomSampler(const SamplerOptions& options, const SearchSpace& space)
    : m_seed(options.seed),
      m_space(space),
      m_axes(axesOf(space))
{
}

std::vector<TrialParameter> RandomSampler::suggest(int number, std::span<const Trial>) const
{
    Random random(mixSeed(m_seed, number));
    std::vector<double> values;
    for (const Axis& axis : m_axes)
        values.push_back(axis.fromUnit(random.uniform()));
    return activeOf(m_space, values);
}

QuasiRandomSampler::QuasiRandomSampler(const SamplerOptions& options, const SearchSpace& space)
    : m_space(space),
      m_axes(axesOf(space)),
      m_points(static_cast<int>(m_axes.size()), options.seed)
{
}

std::vector<TrialParameter> QuasiRandomSampler::suggest(int number, std::span<const Trial>) const
{
    std::vector<double> values = m_points.point(static_cast<std::uint32_t>(number));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = m_axes[i].fromUnit(values[i]);
    return activeOf(m_space, values);
}

}  // namespace leafbench
