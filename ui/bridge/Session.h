#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/Split.h"
#include "engine/runs/RunStore.h"
#include "ui/bridge/JobRunner.h"

#include <QObject>

#include <memory>
#include <optional>

namespace leafbench::ui {

/// What the pages share: the open dataset and its split, the runs, the jobs. Lives in the UI thread; pages read it and
/// listen, and change it only through its members.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(const QString& runsDir, QObject* parent = nullptr);

    JobRunner& jobs() { return m_jobs; }

    DatasetPtr dataset() const { return m_dataset; }
    std::shared_ptr<const Split> split() const { return m_split; }  ///< null without a dataset
    QString runsDir() const { return m_runsDir; }
    const std::vector<Run>& runs() const { return m_runs; }  ///< newest first
    QString currentRun() const { return m_currentRun; }      ///< path of the run that Evaluate and Classify use

    /// Scans in the background and makes the default split; ends with datasetChanged or datasetFailed.
    void openDataset(const QString& folder);
    void setSplit(std::shared_ptr<const Split> split);
    void refreshRuns();  ///< reads the run directory again, in the background
    void setCurrentRun(const QString& path);

signals:
    void datasetOpening(const QString& folder);
    void datasetChanged();
    void datasetFailed(const leafbench::Error& error);
    void splitChanged();
    void runsChanged();
    void currentRunChanged();

private:
    QString m_runsDir;
    DatasetPtr m_dataset;
    std::shared_ptr<const Split> m_split;
    std::vector<Run> m_runs;
    QString m_currentRun;
    JobRunner m_jobs;  // last: it waits for its jobs before the rest goes
};

}  // namespace leafbench::ui
