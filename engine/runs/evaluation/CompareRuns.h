#pragma once

#include "engine/common/Result.h"
#include "engine/evaluation/McNemar.h"
#include "engine/runs/evaluation/EvaluateRun.h"

namespace leafbench {

/// An image of both evaluations.
struct ComparedImage {
    QString path;  ///< relative to RunComparison::datasetRoot
    int truth = 0;
    int firstAnswer = 0;
    int secondAnswer = 0;
    double firstConfidence = 0;  ///< of that prediction, 0 .. 1
    double secondConfidence = 0;
};

/// Two runs on their common images: complete and immutable.
struct RunComparison {
    QString datasetRoot;
    QStringList classNames;
    McNemar all;
    std::vector<McNemar> classes;  ///< by true class: difference() is that of the recalls
    qint64 onlyInFirst = 0;        ///< images that only one of them was evaluated on
    qint64 onlyInSecond = 0;
    std::vector<ComparedImage> onlyFirstRight;   ///< most confident in the first run first, then by path
    std::vector<ComparedImage> onlySecondRight;  ///< most confident in the second run first, then by path
};

/// Matches images by their path in the dataset folder. Thread: any.
/// Errors: ClassesDiffer (subject: the second's dataset folder, choices: classes that only one of them knows), NothingShared
/// (other dataset folders, or no image in common).
Result<RunComparison> compareEvaluations(const Evaluation& first, const Evaluation& second);

}  // namespace leafbench
