#pragma once

#include "engine/speedup/SpeedupCurve.h"

#include <optional>

namespace leafbench {

/// The worker count whose measurement would tell most.
struct NextCount {
    int workers = 1;
    bool isNew = true;    ///< it has not been measured; else: a further repeat of it
    double narrower = 1;  ///< width of the prediction's interval with it, over that without: 0 .. 1
    int predicted = 64;   ///< workers for which the law predicts
};

/// By optimal design (Atkinson, Donev 1992): of the counts 2 .. most, the one that most lowers the variance of what the Universal
/// Scalability Law predicts for `predicted` workers, where each count that the law uses has as many equally exact observations as
/// repeats. None with fewer than two counts above the base.
std::optional<NextCount> nextCount(const SpeedupCurve& curve, int most, int predicted = 64);

/// Twice the cores, or the largest measured count: beyond it a machine only queues.
int mostUsefulCount(const SpeedupCurve& curve);

}  // namespace leafbench
