#pragma once

#include "engine/tuning/space/Trial.h"

namespace leafbench {

/// The values that Optuna's enqueue_trial() asks for, by parameter; empty for any other trial. Optuna keeps them as the trial's
/// system attribute "fixed_params".
QJsonObject fixedParameters(const Trial& trial);

/// Errors: BadValue for the first waiting trial that asks for what the space does not have (subject: "trial N", detail: the
/// parameter and its value, choices: the space's parameters).
Status checkFixed(const SearchSpace& space, const std::vector<Trial>& trials);

/// A sampler's suggestion with the fixed values in it. A fixed parent may make other parameters active: those are then uniform on
/// their axis, seeded by seed and number. Fixed values of parameters that are not active are without effect, as in Optuna.
/// `fixed` has passed checkFixed().
std::vector<TrialParameter> withFixed(const SearchSpace& space, const std::vector<TrialParameter>& suggested,
                                      const QJsonObject& fixed, quint64 seed, int number);

}  // namespace leafbench
