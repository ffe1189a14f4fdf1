#pragma once

#include "engine/speedup/SpeedupStudy.h"

namespace leafbench::testing {

/// A study with one measurement for each of the seconds: seconds[i][r] of counts[i] in round r.
SpeedupStudy madeUpStudy(Workload workload, int cores, const std::vector<WorkerCount>& counts,
                         const std::vector<std::vector<double>>& seconds);

}  // namespace leafbench::testing
