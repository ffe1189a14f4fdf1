#pragma once

#include "engine/cluster/CheckCluster.h"
#include "engine/cluster/ClusterJob.h"

#include <QString>

namespace leafbench::words {

QString clusterKindText(ClusterJobKind kind);  ///< "Training"
/// "Training on ocelot, job 4711"; without the number before Slurm gave one.
QString clusterJobTitle(const ClusterJob& job);
QString clusterStateText(ClusterJobState state);  ///< "Waiting"
/// What its state means and why, in a sentence: why it waits, what ended it.
QString clusterJobText(const ClusterJob& job);
/// Why squeue says that a job waits: "Resources", "Priority" in words.
QString queueReasonText(const QString& reason);
QString clusterProgressText(const ClusterJob& job);  ///< "3 of 24 epochs · best 81.3 %"; empty: nothing yet
/// What is known while the cluster is away, and since when.
QString clusterAwayText(const ClusterJob& job, const Error& error);
/// Title, progress and what its state means, in a line. away: why the cluster cannot be asked now; null: it answers.
QString clusterJobLine(const ClusterJob& job, const Error* away);
/// What was found of the cluster before a job, in a sentence.
QString clusterFindingText(const ClusterProfile& profile, const ClusterFinding& finding);

}  // namespace leafbench::words
