#pragma once

#include "engine/estimate/MeasuredRates.h"
#include "engine/replay/Replay.h"
#include "engine/tuning/tuner/Tune.h"

#include <optional>
#include <vector>

namespace leafbench {

/// Seconds. low and high: the truth lies between them about nine times in ten, where the machine has nothing else to do.
struct TimeRange {
    double low = 0;
    double likely = 0;
    double high = 0;
};

/// What a job will take on this machine, before it starts. Seconds are none where nothing like it was measured yet: then
/// measureThisMachine() or its first epoch tells.
struct Forecast {
    enum class Source : quint8 { Run, Trial, Speedup, Statistics, Probe };
    std::optional<TimeRange> seconds;
    qint64 memoryBytes = 0;  ///< with the program itself
    qint64 diskBytes = 0;    ///< of the files that stay; 0: none
    Source source = Source::Run;
    QString name;      ///< of the run or study that is most like it
    int measured = 0;  ///< so many records
};

/// For --json: null where it is not known.
QJsonObject toJson(const Forecast& forecast);

/// What is trained on.
struct ImageCounts {
    qint64 train = 0;
    qint64 valid = 0;
    int classes = 0;
};

/// From the records that are most like it, by PassCost.h and the threads that the plan of the cores gives. Each way in which the
/// nearest record differs (size, precision, threads, batch, part that learns) widens the range; see differenceFactor().
Forecast forecastTraining(const Recipe& recipe, const ImageCounts& images, const MeasuredRates& rates, const Host& host);

/// Trials side by side share the cores. A pruner may halve it: then low is.
Forecast forecastTuning(const TuneOptions& options, const ImageCounts& images, const MeasuredRates& rates, const Host& host);

/// images: of the subset. Without a record of the same way, one of the other; without any, by a training's pass.
Forecast forecastStatistics(bool byTasks, int workers, qint64 images, const MeasuredRates& rates, const Host& host);

Forecast forecastSpeedup(const SpeedupOptions& options, const ImageCounts& images, const MeasuredRates& rates, const Host& host);

/// images: train, valid, test of the split.
Forecast forecastReplay(const ReplayPlan& plan, const std::array<qint64, 3>& images, const MeasuredRates& rates, const Host& host);

/// By how much a time may be off, as a factor from 1.25 on, that is scaled from this record to the recipe.
double differenceFactor(const TrainingRate& rate, const Recipe& recipe, int threads);

}  // namespace leafbench
