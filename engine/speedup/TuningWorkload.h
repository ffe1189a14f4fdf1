#pragma once

#include "engine/speedup/StudyWorkload.h"

namespace leafbench {

/// A tuning of one epoch a trial. Errors: as prepareWorkload().
Result<PreparedWorkload> prepareTuning(const SpeedupOptions& options, const JobContext& context);

}  // namespace leafbench
