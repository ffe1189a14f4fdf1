#pragma once

#include "app/cli/output/Output.h"
#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <optional>

namespace leafbench::cli {

/// What a launcher (srun, torchrun) makes of a command that ranks can share.

/// serveLocalRank() with all jobs that ranks can share.
Status obeyLocally(int socket);

/// If this process is a rank other than 0: obeys rank 0 and returns the exit code. None: go on with the command, on rank 0 or
/// alone.
std::optional<int> obeyIfRank(Output& out, const JobContext& context);

/// The run that this Slurm job began before it was requeued; empty if there is none.
QString runOfThisJob(const QString& runsDir);

/// After SIGUSR1, in a Slurm job: `scontrol requeue`.
void requeueIfAsked(Output& out);

}  // namespace leafbench::cli
