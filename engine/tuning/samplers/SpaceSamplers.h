#pragma once

#include "engine/tuning/samplers/Axis.h"
#include "engine/tuning/samplers/Sampler.h"
#include "engine/tuning/samplers/ScrambledSobol.h"

namespace leafbench {

/// The space's parameters as axes, in its order.
std::vector<Axis> axesOf(const SearchSpace& space);
/// The active parameters among values of all, which are in the space's order.
std::vector<TrialParameter> activeOf(const SearchSpace& space, const std::vector<double>& internal);

/// Uniform on every axis.
class RandomSampler : public Sampler {
public:
    RandomSampler(const SamplerOptions& options, const SearchSpace& space);
    std::vector<TrialParameter> suggest(int number, std::span<const Trial> known) const override;

private:
    quint64 m_seed;
    SearchSpace m_space;
    std::vector<Axis> m_axes;
};

/// The points of a scrambled Sobol sequence, by the trial's number: uniform on every axis, and evenly spread over all.
class QuasiRandomSampler : public Sampler {
public:
    QuasiRandomSampler(const SamplerOptions& options, const SearchSpace& space);
    std::vector<TrialParameter> suggest(int number, std::span<const Trial> known) const override;

private:
    SearchSpace m_space;
    std::vector<Axis> m_axes;
    ScrambledSobol m_points;
};

}  // namespace leafbench
