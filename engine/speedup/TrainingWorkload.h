#pragma once

#include "engine/speedup/StudyWorkload.h"

namespace leafbench {

/// One epoch of a training. Errors: as prepareWorkload().
Result<PreparedWorkload> prepareTraining(const SpeedupOptions& options, DatasetPtr index, const JobContext& context);

}  // namespace leafbench
