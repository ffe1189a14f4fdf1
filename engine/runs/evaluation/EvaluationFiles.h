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

}  // namespace leafbench
