#pragma once

#include "engine/runs/answers/FeatureBank.h"
#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/runs/store/RunStore.h"

namespace leafbench {

/// The model card of a starter model (after Mitchell et al. 2019, arXiv:1810.03993), in Markdown and in English: `about`, then what
/// it was trained by and what it reached on its validation images, a line a class. evaluation, bank: of the run.
QString starterCard(const Run& run, const Evaluation& evaluation, const FeatureBank& bank, const QString& about);

}  // namespace leafbench
