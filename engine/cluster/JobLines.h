#pragma once

#include "engine/cluster/ClusterJob.h"
#include "engine/runs/training/TrainRun.h"

#include <QByteArray>
#include <QJsonObject>

#include <set>

namespace leafbench {

/// Observes a job on a cluster as a training on this machine: onRunStart() (of the run, what its first line says: path, recipe,
/// device, images), onEpoch(). Called from the thread that follows it.
class ClusterObserver : public RunObserver {
public:
    virtual void onJob(const ClusterJob&) {}                       ///< state or progress has changed
    virtual void onEvent(const QJsonObject& line) { (void)line; }  ///< every line of the command's --json
};

/// Takes a job's --json lines over into its progress and failure, and passes them on. One thread.
class JobLines {
public:
    /// bytes: those that follow the last ones; may end within a line.
    void take(const QByteArray& bytes, ClusterJob& job, ClusterObserver& observer);

private:
    void takeLine(const QJsonObject& line, ClusterJob& job, ClusterObserver& observer);

    void takeStart(const QJsonObject& line, ClusterJob& job, ClusterObserver& observer);
    static void takeEpoch(const QJsonObject& line, ClusterJob& job, ClusterObserver& observer);
    void takeEnd(const QJsonObject& line, ClusterJob& job);

    QByteArray m_rest;                   ///< of a line that has not ended
    bool m_valuesAreAccuracies = false;  ///< those of a tuning's trials
    std::set<int> m_trials;              ///< that have ended
};

}  // namespace leafbench
