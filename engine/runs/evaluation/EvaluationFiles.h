#pragma once

#include "engine/evaluation/Classifier.h"
#include "engine/runs/evaluation/EvaluateRun.h"

namespace leafbench {

/// Derives the metrics from images, scores and temperature. This header is private to engine/runs.
void summarize(Evaluation& evaluation);

/// Fills in images and scores, which are of the run's classes, and derives the metrics. The temperature must be set.
void setAnswers(Evaluation& evaluation, const std::vector<Prediction>& predictions, const DatasetIndex& index);

/// Writes the files listed at evaluateRun(). Errors: NotWritable.
Status storeEvaluation(const Evaluation& evaluation, const QString& dir);

/// Writes the files listed at evaluateOn() aside and gives them their place, which is then in evaluation.other->results. An earlier
/// evaluation on the same dataset is replaced at once or, where the file system cannot do that, removed once the new one is there.
/// Errors: NotWritable.
Status storeOtherEvaluation(Evaluation& evaluation, const Run& run);

}  // namespace leafbench
