#pragma once

#include "engine/tuning/TuningStudy.h"

#include <vector>

namespace leafbench {

struct ParameterImportance {
    QString name;
    double share = 0;  ///< 0 .. 1; all together 1
};

/// How much each parameter decides the value: permutation importance of a random forest (Breiman 2001; OpenCV's RTrees)
/// over the Complete trials. Parameters that not every trial has are left out, as Optuna does. Highest first. Empty with fewer than four
/// Complete trials, or where all values are equal. The same answer for the same study.
std::vector<ParameterImportance> parameterImportance(const TuningStudy& study);

}  // namespace leafbench
