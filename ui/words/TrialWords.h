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

}  // namespace leafbench::ui
