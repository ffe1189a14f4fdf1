#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/Split.h"
#include "engine/runs/RunStore.h"
#include "ui/bridge/JobRunner.h"
#include "ui/bridge/ResourceFeed.h"

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
    ResourceFeed& resources();  ///< sampled from the first call on

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
    /// An image file was dropped somewhere: the page that classifies takes it.
    void offerImage(const QString& path);
    /// What was offered last and not taken yet; empty then. For a page that is made after the offer.
    QString takeOfferedImage();

signals:
    void datasetOpening(const QString& folder);
    void datasetChanged();
    void datasetFailed(const leafbench::Error& error);
    void splitChanged();
    void runsChanged();
    void currentRunChanged();
    void imageOffered(const QString& path);

private:
    struct Opened {
        DatasetPtr dataset;
        std::shared_ptr<const Split> split;
    };
    static Outcome<Opened> open(const QString& folder, const JobContext& context);
    void takeOpened(quint64 opening, Outcome<Opened> outcome);
    void takeRuns(std::vector<Run> runs);

    QString m_runsDir;
    DatasetPtr m_dataset;
    std::shared_ptr<const Split> m_split;
    std::vector<Run> m_runs;
    QString m_currentRun;
    QString m_offeredImage;
    CancellationToken m_opening;
    quint64 m_lastOpening = 0;
    std::unique_ptr<ResourceFeed> m_resources;
    bool m_readingRuns = false;
    bool m_readRunsAgain = false;
    JobRunner m_jobs;  // last: it waits for its jobs before the rest goes
};

}  // namespace leafbench::ui
