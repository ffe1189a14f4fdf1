#pragma once

#include "engine/runs/EvaluateRun.h"

namespace leafbench {

/// What follows from an evaluation's images, scores and temperature. Private to engine/runs, as the rest of this header.
void summarize(Evaluation& evaluation);

/// Writes the files that evaluateRun() tells of. Errors: NotWritable.
Outcome<Done> storeEvaluation(const Evaluation& evaluation, const QString& dir);

}  // namespace leafbench
