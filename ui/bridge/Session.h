#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/Split.h"
#include "engine/runs/RunIndex.h"
#include "ui/bridge/JobRunner.h"
#include "ui/bridge/ResourceFeed.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

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
    const std::vector<UnreadableRun>& unreadableRuns() const { return m_unreadable; }
    QString currentRun() const { return m_currentRun; }      ///< path of the run that Evaluate and Classify use

    /// Scans in the background and makes the default split; ends with datasetChanged or datasetFailed.
    void openDataset(const QString& folder);
    void setSplit(std::shared_ptr<const Split> split);
    /// Reads the run directory again, in the background. From the first call on it is watched: what other programs do there is seen
    /// within some two seconds.
    void refreshRuns();
    /// Shown at once, written in the background, in the order of the calls; ends with marksFailed where that cannot be.
    void setMarks(const QString& runPath, const RunMarks& marks);
    /// Also a run that lies elsewhere, as a study's trials do: it joins runs() for as long as the session lives.
    void setCurrentRun(const QString& path);
    /// The recipe with the open split's settings and seed, so that a training makes the same one; unchanged without a dataset.
    /// A leaf-clean split cannot be made from settings: the recipe names runsDir/splits/<name>.csv, which setSplit() began to
    /// write and this makes sure of.
    Recipe withSplit(Recipe recipe) const;
    /// Files and folders of pictures were dropped somewhere: the page that classifies takes them.
    void offerImages(const QStringList& paths);
    void offerImage(const QString& path) { offerImages({path}); }
    /// What was offered and not taken yet; empty then. For a page that is made after the offer.
    QStringList takeOfferedImages();
    /// The file of a tuning study was dropped somewhere: Tune takes it.
    void offerStudy(const QString& path);
    QString takeOfferedStudy();  ///< as takeOfferedImages()
    /// A recipe to train with, from another page: Train takes it.
    void offerRecipe(const Recipe& recipe);
    std::optional<Recipe> takeOfferedRecipe();  ///< as takeOfferedImages()
    /// A run to be gone on with, from another page: Train takes it.
    void offerRun(const QString& path);
    QString takeOfferedRun();  ///< as takeOfferedImages()
    void wantPage(const QString& id) { emit pageWanted(id); }  ///< a page asks the window for another

signals:
    void datasetOpening(const QString& folder);
    void datasetChanged();
    void datasetFailed(const leafbench::Error& error);
    void splitChanged();
    void runsChanged();
    void marksFailed(const leafbench::Error& error);
    void currentRunChanged();
    void imagesOffered();
    void studyOffered();
    void recipeOffered();
    void runOffered();
    void pageWanted(const QString& id);

private:
    struct Opened {
        DatasetPtr dataset;
        std::shared_ptr<const Split> split;
    };
    static Outcome<Opened> open(const QString& folder, const JobContext& context);
    void takeOpened(quint64 opening, Outcome<Opened> outcome);
    struct RunsRead {
        RunList list;
        quint64 fingerprint = 0;  ///< from before they were read: a change meanwhile is seen later
    };
    static RunsRead readRuns(const QString& dir, const QStringList& guests);
    void takeRuns(RunsRead read);
    void watchRuns();
    void lookAtRuns();
    void writeNextMarks();
    bool knowsRun(const QString& path) const;
    QString splitFile() const;

    QString m_runsDir;
    DatasetPtr m_dataset;
    std::shared_ptr<const Split> m_split;
    std::vector<Run> m_runs;
    std::vector<UnreadableRun> m_unreadable;
    QFileSystemWatcher m_runsWatcher;
    QTimer m_runsTimer;
    quint64 m_runsFingerprint = 0;
    bool m_lookingAtRuns = false;
    QHash<QString, RunMarks> m_marksToWrite;  ///< by the run's path; the one being written is there until it is
    QString m_writingMarks;
    QString m_currentRun;
    QStringList m_guestRuns;  ///< paths outside the run directory
    QStringList m_offeredImages;
    QString m_offeredStudy;
    std::optional<Recipe> m_offeredRecipe;
    QString m_offeredRun;
    CancellationToken m_opening;
    quint64 m_lastOpening = 0;
    std::unique_ptr<ResourceFeed> m_resources;
    bool m_readingRuns = false;
    bool m_readRunsAgain = false;
    JobRunner m_jobs;  // last: it waits for its jobs before the rest goes
};

}  // namespace leafbench::ui
