#pragma once

#include "engine/tuning/Trial.h"

#include <span>

namespace leafbench {

struct PrunerOptions {
    enum class Kind : quint8 { None, Median, SuccessiveHalving, Hyperband };
    Kind kind = Kind::None;
    int startupTrials = 5;    ///< Median: so many finished trials are never held against
    int warmupSteps = 1;      ///< Median: steps below it are never judged. tune() counts them from 1: so many epochs are spared
    int minResource = 1;      ///< SuccessiveHalving, Hyperband: epochs of the first rung
    int maxResource = 0;      ///< Hyperband: epochs of a whole trial; 0: the recipe's, which the caller fills in for shouldPrune()
    int reductionFactor = 3;  ///< SuccessiveHalving, Hyperband: one of so many goes on

    bool operator==(const PrunerOptions&) const = default;
    QJsonObject toJson() const;
    static PrunerOptions fromJson(const QJsonObject& json);
};
QString prunerName(PrunerOptions::Kind kind);  ///< "none", "median", "successive-halving", "hyperband"
std::optional<PrunerOptions::Kind> prunerFromName(const QString& name);

/// Errors: BadValue (subject: "pruner").
Outcome<Done> checkPruner(const PrunerOptions& options);

/// Whether a trial should stop after its last reported step. trial: its intermediate values so far. known: other trials that
/// it may be held against, in order of number, with their intermediate values. Depends on nothing else.
/// Optuna's MedianPruner, SuccessiveHalvingPruner and HyperbandPruner are the models (its bracket of a trial: by number).
bool shouldPrune(const PrunerOptions& options, Direction direction, const Trial& trial, std::span<const Trial> known);

}  // namespace leafbench
