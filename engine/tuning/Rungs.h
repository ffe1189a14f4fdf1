#pragma once

#include "engine/tuning/Pruner.h"

namespace leafbench {

/// How many brackets Hyperband has: floor(log(maxResource / minResource) / log(reductionFactor)) + 1, in whole numbers
/// (Optuna's logarithms lose the last bracket of 3^5 epochs to rounding). One where maxResource is not set.
int hyperbandBrackets(const PrunerOptions& options);
/// The bracket of a trial, 0 .. brackets - 1: bracket b's rungs begin at step minResource * reductionFactor^b. Each bracket gets
/// Optuna's share of the trials; Optuna draws by a hash of the study's name, here the shares are spread evenly over the numbers.
int hyperbandBracket(const PrunerOptions& options, int number);

/// The step of a rung: minResource * reductionFactor^(bracket + rung), or more than any int.
qint64 rungStep(const PrunerOptions& options, int bracket, int rung);

/// The value a trial came to a rung with: its first at or after the rung's step. A Pruned trial has none on rungs after that
/// which stopped it: where its last step is the first of several rungs, it was the lowest of them.
std::optional<double> rungValue(const Trial& trial, const PrunerOptions& options, int bracket, int rung);

}  // namespace leafbench
