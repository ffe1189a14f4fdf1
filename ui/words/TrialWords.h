#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <QString>

namespace leafbench::ui {

/// The user attribute that holds a trial's display name.
constexpr QLatin1String runTitleAttribute("title");

/// Words and numbers of a tuning study, shared by its plots and tables.

QString trialName(const Trial& trial);          ///< "Trial 12"; for runs shown as a study, the run's name
QString trialStateText(TrialState state);       ///< "complete"
QString metricText(const TuningStudy& study);   ///< an axis: "Validation accuracy"; "Value" of another program's study
QString metricShort(const TuningStudy& study);  ///< for small spaces: "Accuracy"
bool isShare(const TuningStudy& study);         ///< its values are shares, shown in %
QString trialValueText(const TuningStudy& study, double value);  ///< "87.3 %", "0.4213"
QString parameterLabel(const QString& name);                     ///< the recipe's words for a recipe key
/// State, value, time, and a line a parameter.
QString trialReadout(const TuningStudy& study, const Trial& trial);
/// "Trial 12: complete, 87.3 %".
QString trialSentence(const TuningStudy& study, const Trial& trial);

const Trial* findTrial(const TuningStudy* study, int number);  ///< null: there is none

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
