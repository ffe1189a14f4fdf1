#pragma once

#include "engine/tuning/Distribution.h"

namespace leafbench {

/// The line on which a sampler sees a hyperparameter: logarithms where it is log, cells of one step where it has steps
/// (Optuna's transform), cells of one choice where it is categorical. Plain data.
struct Axis {
    explicit Axis(const Distribution& distribution);

    Distribution distribution;
    double cell = 0;  ///< width of a step's or choice's cell; 0: continuous
    double low = 0;   ///< ends of the line: those of the first and last cell
    double high = 1;

    bool isCategorical() const { return distribution.kind == Distribution::Kind::Categorical; }
    double range() const { return high - low; }
    double of(double internal) const;
    /// The parameter's value at, or next to, a coordinate. Values of continuous ones have ten digits: libraries of other
    /// machines differ in the last bits of their logarithms, and those must not make another trial.
    double internal(double coordinate) const;
    /// unit: 0 .. 1; uniform ones give each step and choice the same chance.
    double fromUnit(double unit) const { return internal(low + unit * range()); }
};

}  // namespace leafbench
