#pragma once

#include "engine/cluster/ClusterJob.h"

#include <QByteArray>

namespace leafbench {

/// What one command tells of a job: its place in the queue, its exit code, the end of its log, and the new bytes of its events.
struct JobAnswer {
    bool folder = true;  ///< false: the job's folder is not there
    QString slurmId{};
    QString queue{};       ///< squeue's "STATE|Reason|start"; empty: it does not know the job
    QString trouble{};     ///< why the queue cannot be asked now; empty: it was
    QString accounting{};  ///< sacct's "STATE", where there is accounting
    std::optional<int> exitCode{};
    QStringList log{};    ///< its last lines
    QByteArray events{};  ///< from the offset on, at most mostEventBytes
};

constexpr qint64 mostEventBytes = 1 << 20;

/// Lines for sh in a job's folder: Slurm's number of it in $id, and in the file id; empty: Slurm does not know it. Where sbatch's
/// answer was lost, it is the job of the queue that works in this folder.
QString findJobId();

/// The command for sh that prints it. offset: of the first byte of events.jsonl that is not known.
QString jobQuestion(const ClusterJob& job, qint64 offset);
/// Reads what it printed.
JobAnswer readJobAnswer(const QByteArray& out);

/// Takes over state, reason, exit code and times. now: UTC.
void takeAnswer(ClusterJob& job, const JobAnswer& answer, const QDateTime& now);

}  // namespace leafbench
