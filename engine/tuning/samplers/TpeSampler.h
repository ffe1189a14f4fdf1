#pragma once

#include "engine/tuning/samplers/ParzenEstimator.h"
#include "engine/tuning/samplers/SpaceSamplers.h"

namespace leafbench {

/// Tree-structured Parzen estimator (Bergstra et al. 2011), like Optuna 3.1's TPESampler: one density of the best trials'
/// parameters, one of the others', and the candidate with the highest ratio of the two.
///
/// Multivariate: parameters with the same condition form a group that is modelled jointly, from the trials that have it (Optuna's
/// group=True, with known conditions). Univariate: each parameter is its own group. The first trials are quasi-random instead of
/// random. Other differences from Optuna: ParzenEstimator::Bandwidth.
class TpeSampler : public Sampler {
public:
    TpeSampler(const SamplerOptions& options, const SearchSpace& space, Direction direction);
    std::vector<TrialParameter> suggest(int number, std::span<const Trial> known) const override;

private:
    using Group = std::vector<std::size_t>;  ///< parameters, in the space's order
    void setGroup(const Group& group, std::span<const Trial* const> below, std::span<const Trial* const> above, Random& random,
                  std::vector<double>& internal) const;
    Columns columnsOf(const Group& group, std::span<const Trial* const> trials) const;

    SamplerOptions m_options;
    SearchSpace m_space;
    Direction m_direction;
    std::vector<Axis> m_axes;
    std::vector<Group> m_groups;
    QuasiRandomSampler m_startup;
};

}  // namespace leafbench
