#pragma once

#include "engine/tuning/space/Distribution.h"

namespace leafbench {

/// The line that a sampler uses for a hyperparameter: logarithmic if it is log, cells of one step if it has steps (Optuna's
/// transform), cells of one choice if it is categorical. Plain data.
struct Axis {
    explicit Axis(const Distribution& distribution);

    Distribution distribution;
    double cell = 0;  ///< width of a step's or choice's cell; 0: continuous
    double low = 0;   ///< ends of the line: those of the first and last cell
    double high = 1;

    bool isCategorical() const { return distribution.kind == Distribution::Kind::Categorical; }
    double range() const { return high - low; }
    double of(double internal) const;
    /// The parameter's value at or next to a coordinate. Continuous values have ten digits: logarithms differ in the last bits
    /// between machines, and must not give another trial.
    double internal(double coordinate) const;
    /// unit: 0 .. 1; uniform values give each step and choice the same probability.
    double fromUnit(double unit) const { return internal(low + unit * range()); }
};

}  // namespace leafbench
