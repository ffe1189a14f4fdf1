#pragma once

#include "app/cli/output/Output.h"
#include "engine/cluster/ClusterJob.h"

namespace leafbench::cli {

/// Follows a job to its end: with --json the lines of its command as they come, else a line a change of state and an epoch.
/// Returns the exit code: 0 if the job is done; a cancel leaves the job alone.
int followAndPrint(const ClusterJob& job, const QString& runs, Output& out, const JobContext& context);

}  // namespace leafbench::cli
