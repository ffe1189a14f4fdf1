#pragma once

#include "engine/tuning/pruners/Pruner.h"

namespace leafbench {

/// Hyperband's number of brackets: floor(log(maxResource / minResource) / log(reductionFactor)) + 1, in integers (Optuna's
/// logarithms lose the last bracket of 3^5 epochs to rounding). One if maxResource is not set.
int hyperbandBrackets(const PrunerOptions& options);
/// The bracket of a trial, 0 .. brackets - 1: bracket b's rungs begin at step minResource * reductionFactor^b. Each bracket gets
/// Optuna's share of the trials; Optuna draws by a hash of the study's name, here the shares are spread evenly over the numbers.
int hyperbandBracket(const PrunerOptions& options, int number);

/// The step of a rung: minResource * reductionFactor^(bracket + rung), or more than any int.
qint64 rungStep(const PrunerOptions& options, int bracket, int rung);

/// The value of a trial on a rung: its first at or after the rung's step. A Pruned trial has none above the rung that stopped it:
/// if its last step is the first of several rungs, that was the lowest of them.
std::optional<double> rungValue(const Trial& trial, const PrunerOptions& options, int bracket, int rung);

}  // namespace leafbench
