#pragma once

#include "engine/cluster/ClusterOrder.h"
#include "engine/cluster/ClusterProfile.h"

namespace leafbench {

/// What leafbench-cli is given in the job: "train", "--json" ... Without --runs and a tuning's study: both lie in its folder.
QStringList commandWords(const ClusterProfile& profile, const ClusterOrder& order);

/// The sbatch script of a job. It is submitted in the job's folder, by the program or by hand, and writes there: runs/ (what the
/// command stores), events.jsonl (its --json lines), log.txt (its messages and Slurm's), ended (the exit code of its first process,
/// written by the program), and at the end exit (the job's).
/// 90 seconds before the time limit, or when Slurm takes its nodes away, the command stores its state, and Slurm starts it again.
/// id: of the job.
QString jobScript(const ClusterProfile& profile, const ClusterOrder& order, const QString& id);

}  // namespace leafbench
