#pragma once

#include "engine/tuning/ParzenEstimator.h"
#include "engine/tuning/SpaceSamplers.h"

namespace leafbench {

/// Tree-structured Parzen estimator (Bergstra et al. 2011), as Optuna 3.1's TPESampler: one density of the parameters of the
/// best trials, one of the others', and the candidate of the first where their ratio is highest.
///
/// Multivariate, parameters with the same condition form a group that is modelled jointly, from the trials that have it
/// (Optuna's group=True: conditions are known here, so the groups need not be found out); univariate, each is its own group.
/// First trials are quasi-random instead of random. Where it differs from Optuna otherwise: ParzenEstimator::Bandwidth.
class TpeSampler : public Sampler {
public:
    TpeSampler(const SamplerOptions& options, const SearchSpace& space, Direction direction);
    std::vector<TrialParameter> suggest(int number, std::span<const Trial> known) const override;

private:
    using Group = std::vector<std::size_t>;  ///< parameters, in the space's order
    void setGroup(const Group& group, std::span<const Trial* const> good, std::span<const Trial* const> bad, Random& random,
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
