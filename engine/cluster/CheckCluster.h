#pragma once

#include "engine/cluster/ClusterProfile.h"
#include "engine/concurrency/Job.h"

#include <vector>

namespace leafbench {

/// What is asked of a cluster before the first job.
enum class ClusterQuestion : quint8 { Host, Sbatch, Partition, Folder, Dataset, Program };

struct ClusterFinding {
    ClusterQuestion question = ClusterQuestion::Host;
    bool ok = false;
    /// Sbatch, Program: the version; Partition: the ones that are there, if this one is not; else what was looked for. Not ok: the
    /// reason in the cluster's words.
    QString detail{};
};

/// Asks a cluster by one command whether a job can be sent; makes the profile's folder there. Dataset only if the profile names
/// one. The program is asked on this host; the nodes may have another one. Waits in this thread.
/// Errors: those of checkProfile() and callShell().
Result<std::vector<ClusterFinding>> checkCluster(const ClusterProfile& profile, const JobContext& context);

}  // namespace leafbench
