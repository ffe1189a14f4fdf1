#pragma once

#include "engine/runs/store/RunStore.h"
#include "engine/tuning/study/TuningStudy.h"

#include <memory>

namespace leafbench::ui {

/// Runs as the trials of a study, so that a study's plots show them: a parameter for each recipe key that they do not all have
/// alike (paths and the seed left out), the best validation accuracy as the value. Trial i is run i. Runs without an epoch are
/// Running there: they have no value yet. Null: no key differs, or fewer than two runs have a value.
std::shared_ptr<const TuningStudy> studyOfRuns(const std::vector<Run>& runs);

}  // namespace leafbench::ui
