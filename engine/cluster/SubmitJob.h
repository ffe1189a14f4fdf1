#pragma once

#include "engine/cluster/ClusterJob.h"
#include "engine/concurrency/Job.h"

namespace leafbench {

/// Makes the job's folder on the cluster, sends its script and files, and asks sbatch. The job is stored in runsDir/cluster from
/// before sbatch is asked: if the answer does not come, it stays as Sent, and JobFollower finds out.
/// Waits for the cluster in this thread. Cancelled before sbatch is asked, nothing is left.
/// Errors: those of checkProfile() and callShell(); ClusterLacks (no sbatch there), NotWritable (subject: "host:folder"),
/// ClusterRefused, those of storeClusterJob().
Result<ClusterJob> submitJob(const ClusterProfile& profile, const ClusterOrder& order, const QString& runsDir,
                             const JobContext& context);

/// Asks Slurm to end a job, also one that waits. A training stores its state. How it ended is for JobFollower to see.
/// Errors: those of callShell(), ClusterFailed (scancel's words). A job that Slurm does not know any more is no error.
Status cancelJob(const ClusterJob& job, const JobContext& context);

}  // namespace leafbench
