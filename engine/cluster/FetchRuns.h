#pragma once

#include "engine/cluster/ClusterJob.h"
#include "engine/concurrency/Job.h"

namespace leafbench {

/// Takes home what a job that is over has stored: its runs, tuning studies, speedup studies and replays come into runsDir, each at
/// once and whole, under its name or the next free one. job.home names them, and is stored. What is home already stays as it is:
/// a second call changes nothing. Nothing is removed on the cluster. Waits in this thread.
/// Errors: ClusterJobGoesOn; those of callShell(); ClusterFailed (tar's words there); NotWritable, also for a full disk.
Result<ClusterJob> fetchRuns(const ClusterJob& job, const QString& runsDir, const JobContext& context);

/// The job's messages and Slurm's, the last 256 KB. Errors: those of callShell(), ClusterFailed.
Result<QString> readJobLog(const ClusterJob& job, const JobContext& context);

}  // namespace leafbench
