#pragma once

#include "engine/tuning/space/Trial.h"

#include <span>

namespace leafbench {

struct PrunerOptions {
    enum class Kind : quint8 { None, Median, SuccessiveHalving, Hyperband };
    Kind kind = Kind::None;
    int startupTrials = 5;    ///< Median: number of finished trials before pruning starts
    int warmupSteps = 1;      ///< Median: no pruning below this step. tune() counts steps from 1, in epochs
    int minResource = 1;      ///< SuccessiveHalving, Hyperband: epochs of the first rung
    int maxResource = 0;      ///< Hyperband: epochs of a whole trial; 0: the recipe's, which the caller sets for shouldPrune()
    int reductionFactor = 3;  ///< SuccessiveHalving, Hyperband: one of this many continues

    bool operator==(const PrunerOptions&) const = default;
};

void fields(PrunerOptions& options, auto&& visit)
{
    visit("kind", options.kind);
    visit("startup_trials", options.startupTrials);
    visit("warmup_steps", options.warmupSteps);
    visit("min_resource", options.minResource);
    visit("max_resource", options.maxResource);
    visit("reduction_factor", options.reductionFactor);
}

/// Errors: BadValue (subject: "pruner").
Status checkPruner(const PrunerOptions& options);

/// True if a trial should stop after its last reported step. trial: its intermediate values so far. known: the other trials to
/// compare with, in order of number, with their intermediate values. Depends on nothing else. Follows Optuna's MedianPruner,
/// SuccessiveHalvingPruner and HyperbandPruner (a trial's bracket: by number).
bool shouldPrune(const PrunerOptions& options, Direction direction, const Trial& trial, std::span<const Trial> known);

}  // namespace leafbench
