#pragma once

#include "engine/tuning/TuningStudy.h"

#include <vector>

namespace leafbench {

struct ParameterImportance {
    QString name;
    double share = 0;  ///< 0 .. 1; all together 1
};

/// How much each parameter decides the value: permutation importance of a random forest (Breiman 2001; OpenCV's RTrees)
/// over the Complete trials, of the ranks of their values: a few that went badly wrong would else decide alone. Log parameters
/// enter as logs. Parameters that not every trial has, or that never changed, are left out, as Optuna does. Highest first.
/// Empty with fewer than four Complete trials, where all values are equal, or where no parameter helps. The same answer for
/// the same study. Any thread.
std::vector<ParameterImportance> parameterImportance(const TuningStudy& study);

}  // namespace leafbench
