#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"

namespace leafbench {

/// Derives the metrics from images, scores and temperature. This header is private to engine/runs.
void summarize(Evaluation& evaluation);

/// Writes the files listed at evaluateRun(). Errors: NotWritable.
Status storeEvaluation(const Evaluation& evaluation, const QString& dir);

}  // namespace leafbench
