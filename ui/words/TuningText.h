#pragma once

#include "engine/common/Error.h"
#include "engine/parallel/CorePlan.h"
#include "engine/tuning/TuningStudy.h"

#include <QString>

namespace leafbench::words {

QString samplerText(SamplerOptions::Kind kind);  ///< "Bayesian (TPE)"
QString prunerText(PrunerOptions::Kind kind);    ///< "Median"
QString metricText(Metric metric);               ///< "Validation accuracy"
/// "1e-4", "0.02", "12": as few digits as tell it apart.
QString shortNumber(double number);
QString parameterValueText(const QString& key, const QJsonValue& value);  ///< "0.0132", "One-cycle"
/// "1e-4 to 0.2, log", "1 to 10", "SGD or AdamW", with its condition.
QString rangeText(const Parameter& parameter);
QString conditionText(const Parameter& parameter);  ///< "only when Schedule is Step"; empty without one

/// How a machine is shared out among trials: "2 trials at a time, 1 core each, of 2 cores".
QString trialPlanText(const TrialPlan& plan);
/// More trials and cores than there are, or trials side by side that could not gain from it; empty where that is not so.
QString trialPlanWarning(const TrialPlan& plan);

/// Why a parameter changes nothing with this recipe ("Step size": its schedule is another); empty where it may.
QString noEffectText(const Parameter& parameter, const SearchSpace& space, const Recipe& recipe);
/// What is wrong with a parameter's range, from the error of SearchSpace::check(); empty for another error.
QString rangeErrorText(const Error& error);
/// Why a trial failed, from Trial::failure().
QString failureText(const QString& failure);

}  // namespace leafbench::words
