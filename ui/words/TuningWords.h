#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <QString>

namespace leafbench::ui {

/// "2026-05-12 10:15 · 8 trials · 92.4 %": a study in a chooser.
QString tuningStudyName(const TuningStudy& study);
/// "6 finished, 1 pruned, 1 failed": the trials' states.
QString trialCounts(const TuningStudy& study);
/// "3 of 8 trials, 2 running": its progress. trials: the planned number.
QString tuningProgress(const TuningStudy& study, int trials);
/// The best trial: "92.4 % in trial 7"; empty before the first.
QString bestTitle(const TuningStudy& study);
QString bestParameters(const TuningStudy& study);  ///< "Learning rate 0.0132 · Momentum 0.91"

int finishedTrials(const TuningStudy& study);

}  // namespace leafbench::ui
