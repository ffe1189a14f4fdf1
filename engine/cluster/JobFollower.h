#pragma once

#include "engine/cluster/JobLines.h"
#include "engine/concurrency/Job.h"

#include <chrono>
#include <functional>

namespace leafbench {

/// Follows one job on a cluster. The first look passes on all that the job has told so far, also before this program was started;
/// each later one what is new. A cluster that is away changes nothing: look again later. One thread at a time.
class JobFollower {
public:
    JobFollower(ClusterJob job, QString runsDir) : m_job(std::move(job)), m_runsDir(std::move(runsDir)) {}

    const ClusterJob& job() const { return m_job; }

    /// Asks the cluster by one command (more if a megabyte is new), and stores the job if it has changed. Waits in this thread.
    /// Errors: those of callShell(); ClusterFailed (Slurm's controller does not answer; subject: the host); NotFound (subject: the
    /// job's folder, "host:folder", which somebody has removed); those of storeClusterJob().
    Status look(ClusterObserver& observer, const CancellationToken& token);

private:
    Result<bool> lookOnce(ClusterObserver& observer, const CancellationToken& token);
    void explain(const QStringList& log);

    ClusterJob m_job;
    QString m_runsDir;
    JobLines m_lines;
    qint64 m_offset = 0;  ///< in events.jsonl
};

/// Looks every `pause` until the job is over or lost, or the token is cancelled, which leaves the job alone. While the cluster is
/// away it is asked less and less often, at least once a minute; whenAway is told each time.
/// Errors: those of look() that waiting does not mend.
Result<ClusterJob> followJob(JobFollower& follower, ClusterObserver& observer, const JobContext& context,
                             const std::function<void(const Error&)>& whenAway,
                             std::chrono::milliseconds pause = std::chrono::seconds(3));

/// Whether the same job may be heard of later: the network, ssh or Slurm's controller is away.
bool isAway(const Error& error);

}  // namespace leafbench
