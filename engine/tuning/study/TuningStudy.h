#pragma once

#include "engine/tuning/pruners/Pruner.h"
#include "engine/tuning/samplers/Sampler.h"
#include "engine/tuning/space/Trial.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace leafbench {

/// The objective of a trial, over its epochs: the highest validation accuracy or the lowest validation loss.
enum class Metric : quint8 { ValidAccuracy, ValidLoss };
constexpr WordStyle wordStyle(Metric) { return WordStyle::Snake; }
inline Direction directionOf(Metric metric) { return metric == Metric::ValidLoss ? Direction::Minimize : Direction::Maximize; }

/// Everything that decides the results of a study. Stored in the study's file, for a resume.
struct TuneSettings {
    Recipe recipe;  ///< resolved; trials change what the space names
    SearchSpace space = paperSpace();
    SamplerOptions sampler;
    PrunerOptions pruner;
    Metric metric = Metric::ValidAccuracy;
    /// True: the trials are bit-identical for any parallelism and timing. Trial k is suggested from, and pruned against, the trials
    /// up to k - 1 - suggestionLag, which must have ended; of the suggestionLag trials before it only the parameters are used.
    /// False: as fast as possible, each trial from what is known at its start.
    bool reproducible = true;
    int suggestionLag = 3;  ///< at most suggestionLag + 1 trials run in parallel
    int coresPerTrial = 1;  ///< LibTorch threads of each trial; fixed if reproducible. 0: its share of the cores

    bool operator==(const TuneSettings&) const = default;
};

/// Errors of reading: those of Recipe::set(), SearchSpace::fromJson(), BadValue.
void fields(TuneSettings& settings, auto&& visit)
{
    visit("recipe", settings.recipe);
    visit("space", settings.space);
    visit("sampler", settings.sampler);
    visit("pruner", settings.pruner);
    visit("metric", settings.metric);
    visit("reproducible", settings.reproducible);
    visit("look_back", settings.suggestionLag);
    visit("cores_per_trial", settings.coresPerTrial);
}

/// A study with all its trials. Immutable value.
struct TuningStudy {
    QString path;  ///< its file
    QString name;
    Direction direction = Direction::Maximize;
    std::vector<Trial> trials;             ///< by number; in a resumed study without those that will restart
    std::optional<TuneSettings> settings;  ///< none: made by another program
    QJsonObject userAttributes;

    /// The feasible Complete trial with the best value, on a tie the earliest; null before the first.
    const Trial* best() const;
    int count(TrialState state) const;
    /// Names of all parameters of all trials: the space's order, then by first appearance.
    QStringList parameterNames() const;
};

void fields(TuningStudy& study, auto&& visit)
{
    visit("path", study.path);
    visit("name", study.name);
    visit("direction", study.direction);
    visit("trials", study.trials);
    visit("user", study.userAttributes);
    visit("settings", study.settings);
}

/// The best value up to each feasible Complete trial, as a curve: (number, value).
std::vector<std::pair<int, double>> bestSoFar(const TuningStudy& study);

}  // namespace leafbench
