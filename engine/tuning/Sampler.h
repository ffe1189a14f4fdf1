#pragma once

#include "engine/tuning/Trial.h"

#include <memory>
#include <span>

namespace leafbench {

struct SamplerOptions {
    enum class Kind : quint8 { Tpe, Random, QuasiRandom, Grid };
    Kind kind = Kind::Tpe;
    quint64 seed = 42;
    int startupTrials = 5;      ///< Tpe: trials before it models, quasi-random: the first so many, and until so many values are known
    int candidates = 24;        ///< Tpe: candidates of the expected improvement (Optuna's n_ei_candidates)
    bool multivariate = true;   ///< Tpe: one joint model, so that parameters may hang together
    bool constantLiar = true;   ///< Tpe: running trials count as bad ones, so that parallel trials spread
    int gridSteps = 4;          ///< Grid: points of a continuous parameter, both ends included; steps and choices count as they are

    bool operator==(const SamplerOptions&) const = default;
    QJsonObject toJson() const;
    static SamplerOptions fromJson(const QJsonObject& json);  ///< what it lacks keeps its default
};
QString samplerName(SamplerOptions::Kind kind);  ///< "tpe", "random", "quasi-random", "grid"
std::optional<SamplerOptions::Kind> samplerFromName(const QString& name);

/// Suggests the parameters of trials. The same answer for the same arguments, on every thread and machine: each trial has
/// a random stream of its own, seeded by the options' seed and its number.
class Sampler {
public:
    virtual ~Sampler() = default;

    /// number: of the trial that is wanted. known: what may be looked at, in order of number: finished trials with their
    /// values (Fail without), running ones with parameters only. Returns the active parameters in the space's order.
    /// Any thread, also several at once.
    virtual std::vector<TrialParameter> suggest(int number, std::span<const Trial> known) const = 0;

    /// After so many trials there is nothing new (Grid); none: never.
    virtual std::optional<qint64> most() const { return {}; }
};

/// The space has passed check(). Errors: BadValue (subject: "sampler"; a grid of more than 1,000,000 points; options out of range).
Outcome<std::unique_ptr<Sampler>> makeSampler(const SamplerOptions& options, const SearchSpace& space, Direction direction);

}  // namespace leafbench
