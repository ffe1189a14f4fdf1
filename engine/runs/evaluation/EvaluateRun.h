#pragma once

#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/SplitFile.h"
#include "engine/evaluation/Calibration.h"
#include "engine/evaluation/ClassificationReport.h"
#include "engine/evaluation/ConfusionMatrix.h"
#include "engine/runs/evaluation/OtherPictures.h"
#include "engine/runs/store/RunStore.h"
#include "engine/statistics/Intervals.h"

#include <array>
#include <optional>
#include <vector>

namespace leafbench {

/// True and predicted class of one image.
struct EvaluatedImage {
    QString path;  ///< relative to the dataset folder
    int truth = 0;
    int predicted = 0;
    double confidence = 0;  ///< probability of `predicted`, 0 .. 1, at Evaluation::temperature
};

/// Evaluation of a run on a subset: complete and immutable.
struct Evaluation {
    QString runPath;
    QString datasetRoot;
    Subset subset = Subset::Valid;  ///< None: of another dataset (`other`)
    QStringList classNames;
    std::vector<EvaluatedImage> images;
    LogitTable scores;       ///< in the order of `images`; empty if stored by an older version
    double temperature = 1;  ///< of the run's feature bank (FeatureBank.h), which evaluateRun() builds if it is missing
    ConfusionMatrix matrix;
    ClassificationReport report;
    double topFive = 0;  ///< 0 .. 1; these three only with scores
    Reliability before;  ///< at temperature 1
    Reliability after;   ///< at `temperature`
    std::vector<RefusedImage> refused;
    double elapsedSeconds = 0;
    SplitDifference difference;          ///< what the dataset has lost and gained since the training; not stored
    std::optional<OtherPictures> other;  ///< on pictures of another dataset (evaluateOn())

    bool hasScores() const { return !scores.truths.empty(); }
};

/// Evaluates the best checkpoint and stores evaluation/<subset>/{report.txt, confusion.csv, predictions.csv,
/// scores.safetensors, metrics.json} in the run. data: the dataset's current folder; empty: the recorded one.
/// Errors: StarterFixed (its pictures do not ship), NotARun, RunUnfinished, EmptySubset, SplitMismatch, DatasetGone, ImagesLost
/// (more cannot be read than a training may lose: LostImages.h), and those of reading weights.
Result<Evaluation> evaluateRun(const QString& runPath, Subset subset, const JobContext& context, const QString& data = {});

/// As in metrics.json.
QJsonObject metricsOf(const Evaluation& evaluation);

/// Reads a stored evaluation; nullopt if it is missing or unreadable.
std::optional<Evaluation> storedEvaluation(const Run& run, Subset subset);

}  // namespace leafbench
