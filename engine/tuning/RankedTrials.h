#pragma once

#include "engine/tuning/Trial.h"

#include <span>

namespace leafbench {

/// Trials as TPE sees them.
struct RankedTrials {
    std::vector<const Trial*> good;  ///< the best; both in order of number
    std::vector<const Trial*> bad;
    int finished = 0;                ///< with a value

    /// Optuna's order: Complete trials by value, then Pruned ones, by how far they came and their last value there. Fail
    /// trials and values that are no number are passed over. The best min(ceil(n / 10), 25) are good, Optuna's gamma: 15 %
    /// find a little more one trial after the other, but clearly less with eight at a time. Running ones are bad (Optuna's
    /// constant liar), or passed over too. Pointers into `known`.
    static RankedTrials of(std::span<const Trial> known, Direction direction, bool constantLiar);
};

}  // namespace leafbench
