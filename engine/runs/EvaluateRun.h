#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/evaluation/Calibration.h"
#include "engine/evaluation/ClassificationReport.h"
#include "engine/evaluation/ConfusionMatrix.h"
#include "engine/evaluation/Intervals.h"
#include "engine/parallel/Job.h"
#include "engine/runs/RunStore.h"

#include <array>
#include <optional>
#include <vector>

namespace leafbench {

/// One image's truth and answer.
struct EvaluatedImage {
    QString path;  ///< relative to the dataset folder
    int truth = 0;
    int predicted = 0;
    double confidence = 0;  ///< probability of `predicted`, 0 .. 1, at Evaluation::temperature
};

/// A run held against a subset: complete and immutable.
struct Evaluation {
    QString runPath;
    QString datasetRoot;
    Subset subset = Subset::Valid;
    QStringList classNames;
    std::vector<EvaluatedImage> images;
    ScoreTable scores;       ///< in the order of `images`; empty in one that an older version stored
    double temperature = 1;  ///< of the run's reference (Reference.h), which evaluateRun() makes where it is missing
    ConfusionMatrix matrix;
    ClassificationReport report;
    double topFive = 0;         ///< 0 .. 1; these three only with scores
    Reliability before;         ///< at temperature 1
    Reliability after;          ///< at `temperature`
    std::vector<RefusedImage> refused;
    double elapsedSeconds = 0;

    bool hasScores() const { return !scores.truths.empty(); }
};

/// Evaluates the best checkpoint and stores evaluation/<subset>/{report.txt, confusion.csv, predictions.csv,
/// scores.safetensors, metrics.json} in the run. Errors: NotARun, RunUnfinished, EmptySubset, SplitMismatch, and those of
/// reading weights.
Outcome<Evaluation> evaluateRun(const QString& runPath, Subset subset, const JobContext& context);

/// Reads a stored one back; nullopt when there is none (or it cannot be read).
std::optional<Evaluation> storedEvaluation(const Run& run, Subset subset);

}  // namespace leafbench
