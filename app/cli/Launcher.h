#pragma once

#include "app/cli/output/Output.h"
#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/runs/ranks/JobRanks.h"

#include <optional>

namespace leafbench::cli {

/// What a launcher (srun, torchrun) makes of a command that ranks can share.

/// serveLocalRank() with all jobs that ranks can share.
Status obeyLocally(int socket);

/// `leafbench-cli rank launched`, which the lab starts on nodes: serveRank() with the same jobs, at srun's place. Rank 0 has
/// nothing to do: the lab is in its place.
Status obeyOnNode();

/// What a launcher made of this process.
struct Launched {
    std::optional<int> exitCode{};  ///< it was a rank other than 0 and has done its part, or could not meet the others
    JobRanksPtr ranks{};            ///< it is rank 0 of these; null: it is alone
};
/// Call it first: the others wait. A rank other than 0 obeys rank 0.
Launched meetLaunchedRanks(Output& out, const JobContext& context);

/// How many processes a launcher has started; 1 without one.
int launchedProcesses();
/// Whether it is the first of these. srun passes on what they print in pieces of a kilobyte.
bool isFirstLaunched();

/// The file for the exit code of a job's first process (LEAFBENCH_EXIT_FILE), which its script waits for; empty: none. The
/// processes that this one starts are not told.
QString takeExitFile();

/// The run that this Slurm job began before it was requeued; empty if there is none.
QString runOfThisJob(const QString& runsDir);

/// After SIGUSR1, in a Slurm job: `scontrol requeue`.
void requeueIfAsked(Output& out);

}  // namespace leafbench::cli
