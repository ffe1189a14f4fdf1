#pragma once

#include "engine/runs/store/RunStore.h"
#include "engine/tuning/study/TuningStudy.h"

namespace leafbench::ui {

/// The recipe of a study's best trial. otherwise: the base recipe for another program's study.
/// Cancelled: no trial has finished. Errors: UnknownKey, BadValue (a study that is not about our recipes).
Result<Recipe> bestRecipe(const TuningStudy& study, const Recipe& otherwise);

/// The run of the best trial, with a usable model. Cancelled: there is none. Errors: those of openRun(), RunUnfinished (its model was
/// not kept).
Result<Run> bestRun(const TuningStudy& study);

}  // namespace leafbench::ui
