#pragma once

#include "engine/runs/RunStore.h"
#include "engine/tuning/TuningStudy.h"

namespace leafbench::ui {

/// The recipe of a study's best trial. otherwise: what trials of another program's study are put into.
/// Cancelled: no trial has finished. Errors: UnknownKey, BadValue (a study that is not of our recipes).
Outcome<Recipe> bestRecipe(const TuningStudy& study, const Recipe& otherwise);

/// The run of the best trial, with a model that can be evaluated. Cancelled: there is none. Errors: those of openRun(),
/// RunUnfinished (its model was not kept).
Outcome<Run> bestRun(const TuningStudy& study);

}  // namespace leafbench::ui
