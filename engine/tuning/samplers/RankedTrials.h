#pragma once

#include "engine/tuning/space/Trial.h"

#include <span>

namespace leafbench {

/// Trials split for TPE.
struct RankedTrials {
    std::vector<const Trial*> below;  ///< the best; both in order of number
    std::vector<const Trial*> above;
    int finished = 0;  ///< with a value

    /// Optuna's order: Complete trials by value, then Pruned ones by their last step and its value. Ignores Fail trials and NaN. The
    /// best min(ceil(n / 10), 25) are below, Optuna's gamma: 15 % is slightly better sequentially, but clearly worse with eight in
    /// parallel. Running trials count as above (Optuna's constant liar), or are ignored. Pointers into `known`.
    static RankedTrials of(std::span<const Trial> known, Direction direction, bool constantLiar);
};

}  // namespace leafbench
