#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"

namespace leafbench {

/// Writes the files listed at evaluateOn() aside and gives them their place, which is then in evaluation.other->results. An earlier
/// evaluation on the same dataset is replaced at once or, where the file system cannot do that, removed once the new one is there.
/// Errors: NotWritable. This header is private to engine/runs.
Status storeOtherEvaluation(Evaluation& evaluation, const Run& run);

}  // namespace leafbench
