#pragma once

#include "engine/runs/store/RunStore.h"
#include "engine/tuning/study/TuningStudy.h"

#include <memory>

namespace leafbench::ui {

/// Runs as the trials of a study, so that a study's plots show them: a parameter for each recipe key that differs (except paths and
/// the seed), the best validation accuracy as the value. Trial i is run i. Runs without an epoch are Running: they have no value
/// yet. Null: no key differs, or fewer than two runs have a value.
std::shared_ptr<const TuningStudy> studyOfRuns(const std::vector<Run>& runs);

}  // namespace leafbench::ui
