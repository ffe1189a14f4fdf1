#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/evaluation/ClassificationReport.h"
#include "engine/evaluation/ConfusionMatrix.h"
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
    double confidence = 0;  ///< probability of `predicted`, 0 .. 1
};

/// A run held against a subset: complete and immutable.
struct Evaluation {
    QString runPath;
    QString datasetRoot;
    Subset subset = Subset::Valid;
    QStringList classNames;
    std::vector<EvaluatedImage> images;
    ConfusionMatrix matrix;
    ClassificationReport report;
    std::vector<RefusedImage> refused;
    double elapsedSeconds = 0;
};

/// Evaluates the best checkpoint and stores evaluation/<subset>/{report.txt, confusion.csv, predictions.csv,
/// metrics.json} in the run. Errors: NotARun, RunUnfinished, EmptySubset, SplitMismatch, and those of reading weights.
Outcome<Evaluation> evaluateRun(const QString& runPath, Subset subset, const JobContext& context);

/// 95 % Wilson score interval of a share (Wilson 1927): low, high in 0 .. 1.
std::array<double, 2> wilsonInterval(qint64 correct, qint64 total);

/// Reads a stored one back; nullopt when there is none (or it cannot be read).
std::optional<Evaluation> storedEvaluation(const Run& run, Subset subset);

}  // namespace leafbench
