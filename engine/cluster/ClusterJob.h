#pragma once

#include "engine/cluster/ClusterOrder.h"
#include "engine/cluster/ClusterProfile.h"
#include "engine/common/Fields.h"
#include "engine/common/stored/Unreadable.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace leafbench {

enum class ClusterJobState : quint8 {
    Sent,       ///< it was submitted, but the answer did not come: to be asked for
    Waiting,    ///< in the queue
    Running,    ///< on its nodes
    Finished,   ///< its command has ended with 0
    Failed,     ///< its command has, or Slurm ended it
    Cancelled,  ///< by scancel or its own signal
    Lost,       ///< the queue does not know it, and it has left no exit code
};
inline bool isOver(ClusterJobState state)
{
    return state == ClusterJobState::Finished || state == ClusterJobState::Failed || state == ClusterJobState::Cancelled;
}

/// A job on a cluster, as it was last known. Stored in RUNS/cluster/ID.json.
struct ClusterJob {
    QString id;  ///< of this program: "20260914-161502-train"
    ClusterJobKind kind = ClusterJobKind::Train;
    ClusterProfile cluster{};  ///< as it was submitted
    QStringList command{};     ///< commandWords()
    QString slurmId{};         ///< "4711"; empty: not known yet
    ClusterJobState state = ClusterJobState::Sent;
    QString slurmState{};   ///< Slurm's word: "PENDING", "TIMEOUT"
    QString reason{};       ///< squeue's: "Resources"; empty: none
    QString expected{};     ///< when squeue expects it to start, in the cluster's time: "2026-09-14T18:00:00"; empty: not known
    QDateTime submitted{};  ///< UTC
    QDateTime since{};      ///< of the state, by this machine's clock, UTC
    QDateTime heard{};      ///< the last answer of the cluster, UTC
    std::optional<int> exitCode{};
    QString failure{};    ///< the job's own words, or the end of its log; empty: none
    int done = 0;         ///< epochs, trials, measurements or steps
    int total = 0;        ///< 0: not known
    double accuracy = 0;  ///< the best validation accuracy, 0 .. 1; 0: none yet
    QStringList home{};   ///< paths of the runs, studies and replays that were taken home

    /// On the cluster; may begin with "~/".
    QString folder() const { return cluster.folder + QStringLiteral("/jobs/") + id; }
    /// Whether news may come: it is neither over nor lost.
    bool goesOn() const { return !isOver(state) && state != ClusterJobState::Lost; }

    bool operator==(const ClusterJob&) const = default;
};

void fields(ClusterJob& job, auto&& visit)
{
    visit("id", job.id);
    visit("kind", job.kind);
    visit("cluster", job.cluster);
    visit("command", job.command);
    visit("slurm_id", job.slurmId);
    visit("state", job.state);
    visit("slurm_state", job.slurmState);
    visit("reason", job.reason);
    visit("expected", job.expected);
    visit("submitted", job.submitted);
    visit("since", job.since);
    visit("heard", job.heard);
    visit("exit_code", job.exitCode);
    visit("failure", job.failure);
    visit("done", job.done);
    visit("total", job.total);
    visit("accuracy", job.accuracy);
    visit("home", job.home);
}

QString clusterJobsDir(const QString& runsDir);

/// Newest first. Files that are no jobs are named in `unreadable`, with the errors of readJson(). Thread of all: any.
std::vector<ClusterJob> listClusterJobs(const QString& runsDir, UnreadableList* unreadable = nullptr);
/// By its id, Slurm's number, or "latest". Errors: BadValue (subject "job", choices: the stored ones), those of readJson().
Result<ClusterJob> readClusterJob(const QString& runsDir, const QString& name);
/// Errors: NotWritable, those of makeFolderOfRuns().
Status storeClusterJob(const QString& runsDir, const ClusterJob& job);
/// The folder on the cluster stays. Nothing there is no error. Errors: NotWritable.
Status forgetClusterJob(const QString& runsDir, const QString& id);
/// An id that no stored job has.
QString newClusterJobId(const QString& runsDir, ClusterJobKind kind);

}  // namespace leafbench
