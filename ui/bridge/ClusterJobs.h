#pragma once

#include "engine/cluster/JobFollower.h"
#include "engine/cluster/JobReplay.h"
#include "engine/cluster/JobSpeedup.h"
#include "engine/cluster/JobStudy.h"
#include "ui/bridge/JobRunner.h"

#include <QHash>
#include <QTimer>

#include <chrono>
#include <vector>

namespace leafbench::ui {

/// A job on a cluster, as the window knows it.
struct FollowedJob {
    ClusterJob job;
    std::optional<Error> away{};        ///< why the cluster cannot be asked now; empty: it answers
    bool comesHome = false;             ///< its runs are on their way
    std::optional<RunStart> start{};    ///< a training's, once it runs
    std::vector<EpochRecord> epochs{};  ///< in order
    JobStudy study{};                   ///< of a tuning: its trials
    JobSpeedup speedup{};               ///< of a measurement
    JobReplay replay{};                 ///< of a replay
};

/// The jobs on clusters: those of earlier windows and of the command line too. Asks the clusters every few seconds for what is not
/// over, one after the other in the background, a cluster that is away less and less often; takes the runs of a job that has
/// finished home by itself. Closing the window leaves the jobs alone. Lives in the UI thread, and never waits there.
class ClusterJobs : public QObject {
    Q_OBJECT
public:
    ClusterJobs(JobRunner& runner, const QString& runsDir, QObject* parent = nullptr);

    const std::vector<FollowedJob>& jobs() const { return m_jobs; }    ///< newest first
    const UnreadableList& unreadable() const { return m_unreadable; }  ///< files beside them that are no jobs
    const FollowedJob* find(const QString& id) const;                  ///< null: it is not listed
    void setRunsDir(const QString& runsDir);
    void setPause(std::chrono::milliseconds pause);  ///< between two questions

    /// Sends what makeOrder returns, which runs on the job's thread. `done` runs in the UI thread, unless `owner` has gone; an
    /// error to it only.
    void submit(const ClusterProfile& profile, std::function<Result<ClusterOrder>()> makeOrder, QObject* owner,
                std::function<void(const Result<ClusterJob>&)> done);
    void cancel(const QString& id);
    void takeHome(const QString& id);
    void forget(const QString& id);
    void readLog(const QString& id, QObject* owner, std::function<void(const Result<QString>&)> done);
    void refresh();  ///< reads the list again, and asks for all that is not over, lost jobs too

    /// Stores a profile; small and at once. Errors: those of writeCluster().
    Status storeProfile(const ClusterProfile& profile);
    Status removeProfile(const QString& name);

signals:
    void listChanged();
    void jobChanged(const QString& id);
    void cameHome(const QString& id);                               ///< its runs are in the runs folder
    void failed(const QString& id, const leafbench::Error& error);  ///< what was asked of a job
    void profilesChanged();

private:
    struct Look;
    struct Following {
        std::shared_ptr<JobFollower> follower;
        std::chrono::milliseconds wait{};  ///< while its cluster is away
        qint64 due = 0;                    ///< milliseconds since the epoch
    };
    std::vector<std::shared_ptr<JobFollower>> dueFollowers();
    void follow(const ClusterJob& job);
    void look();
    void take(const Look& look);
    void takeList(const std::vector<ClusterJob>& jobs, const UnreadableList& unreadable);
    void takeJob(const ClusterJob& job);
    void setComesHome(const QString& id, bool comes);
    FollowedJob* row(const QString& id);
    const ClusterJob* jobToActOn(const QString& id) const;

    JobRunner& m_runner;
    QString m_runsDir;
    std::vector<FollowedJob> m_jobs;
    UnreadableList m_unreadable;
    QHash<QString, Following> m_followed;  ///< by id
    QTimer m_timer;
    bool m_looking = false;
};

}  // namespace leafbench::ui
