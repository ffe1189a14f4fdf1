#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <vector>

namespace leafbench {

struct ParameterImportance {
    QString name;
    double share = 0;  ///< 0 .. 1; their sum is 1
};

/// Permutation importance of each parameter by a random forest (Breiman 2001; OpenCV's RTrees) over the Complete trials, on the
/// ranks of their values, which limits the effect of outliers. Log parameters enter as logs. Skips parameters that some trial lacks
/// or that never changed, as Optuna does. Highest first. Empty with fewer than four Complete trials, if all values are equal, or if
/// no parameter helps. Deterministic. Thread: any.
std::vector<ParameterImportance> parameterImportance(const TuningStudy& study);

}  // namespace leafbench
