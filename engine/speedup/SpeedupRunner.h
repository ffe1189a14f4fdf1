#pragma once

#include "engine/speedup/StudyFiles.h"
#include "engine/speedup/StudyWorkload.h"

#include <utility>
#include <vector>

namespace leafbench {

/// Measures one study. Private to engine/speedup.

using PlannedRun = std::pair<WorkerCount, int>;  ///< and the repeat

/// The order of measurements: alternating ascending and descending rounds, so that drift affects both ends alike.
std::vector<PlannedRun> plannedRuns(const SpeedupOptions& options);

/// Runs the study's missing measurements, and stores it after each one and at the end.
Result<SpeedupStudy> measureAll(SpeedupStudy study, StudyFiles files, StudyWorkload& workload, SpeedupObserver& observer,
                                const JobContext& context);

}  // namespace leafbench
