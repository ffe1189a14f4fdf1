#pragma once

#include "engine/common/Error.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/tuning/study/TuningStudy.h"

#include <QString>

namespace leafbench::words {

QString samplerText(SamplerOptions::Kind kind);  ///< "Bayesian (TPE)"
QString prunerText(PrunerOptions::Kind kind);    ///< "Median"
QString metricText(Metric metric);               ///< "Validation accuracy"
/// "1e-4", "0.02", "12": the shortest unique text.
QString shortNumber(double number);
QString parameterValueText(const QString& key, const QJsonValue& value);  ///< "0.0132", "One-cycle"
/// "1e-4 to 0.2, log", "1 to 10", "SGD or AdamW", with its condition.
QString rangeText(const Parameter& parameter);
QString conditionText(const Parameter& parameter);  ///< "only when Schedule is Step"; empty without one

/// How trials share the machine: "2 trials at a time, 1 core each, of 2 cores".
QString trialPlanText(const TrialPlan& plan);
/// Warns of more trials and cores than the machine has, or of parallel trials without gain; else empty.
QString trialPlanWarning(const TrialPlan& plan);

/// Why a parameter has no effect with this recipe ("Step size": its schedule is another); else empty.
QString noEffectText(const Parameter& parameter, const SearchSpace& space, const Recipe& recipe);
/// Why a trial failed, from Trial::failure().
QString failureText(const QString& failure);

}  // namespace leafbench::words
