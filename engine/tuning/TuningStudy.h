#pragma once

#include "engine/tuning/Pruner.h"
#include "engine/tuning/Sampler.h"
#include "engine/tuning/Trial.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace leafbench {

/// What a trial is judged by, over its epochs: the highest validation accuracy or the lowest validation loss.
enum class Metric : quint8 { ValidAccuracy, ValidLoss };
QString metricName(Metric metric);  ///< "valid_accuracy", "valid_loss"
std::optional<Metric> metricFromName(const QString& name);
inline Direction directionOf(Metric metric) { return metric == Metric::ValidLoss ? Direction::Minimize : Direction::Maximize; }

/// Everything that decides the results of a study. Kept in the study's file, so that it can be resumed.
struct TuneSettings {
    Recipe recipe;                  ///< resolved; trials change what the space names
    SearchSpace space = paperSpace();
    SamplerOptions sampler;
    PrunerOptions pruner;
    Metric metric = Metric::ValidAccuracy;
    /// True: the trials are the same, bit for bit, however many run at a time and however long each takes. Trial k is
    /// suggested from, and pruned against, trials 0 .. k - 1 - lookBack, which have ended by then; the lookBack before it
    /// are known by their parameters alone. False: as fast as possible, each trial from whatever is known when it begins.
    bool reproducible = true;
    int lookBack = 3;               ///< so many trials + 1 may run at a time
    int coresPerTrial = 1;          ///< LibTorch threads of each trial; reproducible needs it fixed. 0: its share of the cores

    bool operator==(const TuneSettings&) const = default;
    QJsonObject toJson() const;
    /// Errors: those of Recipe::set(), SearchSpace::fromJson(), BadValue.
    static Outcome<TuneSettings> fromJson(const QJsonObject& json);
};

/// A study with all its trials. Immutable value.
struct TuningStudy {
    QString path;  ///< its file
    QString name;
    Direction direction = Direction::Maximize;
    std::vector<Trial> trials;              ///< by number; while a study goes on, without those that have yet to begin anew
    std::optional<TuneSettings> settings;   ///< none: made by another program
    QJsonObject userAttributes;

    /// The Complete trial with the best value, the earliest of equals; null before the first.
    const Trial* best() const;
    int count(TrialState state) const;
    /// Names of all parameters of all trials: the space's order, then by first appearance.
    QStringList parameterNames() const;
};

/// The best value up to each finished trial, as a curve: (number, value).
std::vector<std::pair<int, double>> bestSoFar(const TuningStudy& study);

}  // namespace leafbench
