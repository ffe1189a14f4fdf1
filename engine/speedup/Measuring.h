#pragma once

#include "engine/speedup/StudyFiles.h"
#include "engine/speedup/StudyWorkload.h"

#include <utility>
#include <vector>

namespace leafbench {

/// One study being measured. Private to engine/speedup.

using PlannedRun = std::pair<int, int>;  ///< workers, repeat

/// Measurements in their order: forwards and backwards in turn, for a drift that goes on through a round then hits the other
/// end first.
std::vector<PlannedRun> plannedRuns(const SpeedupOptions& options);

/// Measures what the study lacks of them, and stores it after each one and in the end.
Outcome<SpeedupStudy> measureAll(SpeedupStudy study, StudyFiles files, StudyWorkload& workload, SpeedupObserver& observer,
                                 const JobContext& context);

}  // namespace leafbench
