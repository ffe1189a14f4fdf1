#pragma once

#include "app/cli/output/Output.h"
#include "engine/cluster/CheckCluster.h"
#include "engine/cluster/ClusterJob.h"

namespace leafbench::cli {

/// Output of `leafbench-cli submit`, `jobs`, `cancel`, `fetch` and `clusters`.
void printClusters(Output& out, const std::vector<ClusterProfile>& profiles);
void printFindings(Output& out, const ClusterProfile& profile, const std::vector<ClusterFinding>& findings);
void printSubmitted(Output& out, const ClusterJob& job);
void printState(Output& out, const ClusterJob& job);  ///< its id, progress, and what its state means, in a line
void printClusterJobs(Output& out, const std::vector<ClusterJob>& jobs);
/// On stderr: the cluster is away, or the job's folder is.
void printAway(Output& out, const ClusterJob& job, const Error& error);
void printFetched(Output& out, const ClusterJob& job);

}  // namespace leafbench::cli
