#pragma once

#include "engine/tuning/space/Trial.h"

#include <memory>
#include <span>

namespace leafbench {

struct SamplerOptions {
    enum class Kind : quint8 { Tpe, Random, QuasiRandom, Grid };
    Kind kind = Kind::Tpe;
    quint64 seed = 42;
    int startupTrials = 5;     ///< Tpe: quasi-random trials before it models: at least this many, and this many values
    int candidates = 24;       ///< Tpe: candidates of the expected improvement (Optuna's n_ei_candidates)
    bool multivariate = true;  ///< Tpe: one joint model, for interacting parameters
    bool constantLiar = true;  ///< Tpe: running trials count as bad, so that parallel trials spread
    int gridSteps = 4;  ///< Grid: points of a continuous parameter, both ends included; steps and choices are used as they are

    bool operator==(const SamplerOptions&) const = default;
};

void fields(SamplerOptions& options, auto&& visit)
{
    visit("kind", options.kind);
    visit("seed", options.seed);
    visit("startup_trials", options.startupTrials);
    visit("candidates", options.candidates);
    visit("multivariate", options.multivariate);
    visit("constant_liar", options.constantLiar);
    visit("grid_steps", options.gridSteps);
}

/// Suggests the parameters of trials. Deterministic in its arguments, on every thread and machine: each trial has its own random
/// stream, seeded by the options' seed and its number.
class Sampler {
public:
    virtual ~Sampler() = default;

    /// number: of the new trial. known: earlier trials in order of number: finished ones with values (Fail without), running ones
    /// with parameters only. Returns the active parameters in the space's order. Thread: any number at once.
    virtual std::vector<TrialParameter> suggest(int number, std::span<const Trial> known) const = 0;

    /// The number of distinct suggestions (Grid); none: unlimited.
    virtual std::optional<qint64> most() const { return {}; }
};

/// The space has passed check(). Errors: BadValue (subject: "sampler"; a grid of more than 1,000,000 points; options out of range).
Result<std::unique_ptr<Sampler>> makeSampler(const SamplerOptions& options, const SearchSpace& space, Direction direction);

}  // namespace leafbench
