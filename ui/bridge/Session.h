#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/Split.h"
#include "engine/runs/place/WorkNotice.h"
#include "engine/runs/store/RunIndex.h"
#include "ui/bridge/JobRunner.h"
#include "ui/bridge/ResourceFeed.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace leafbench {
enum class ClusterJobKind : quint8;
}

namespace leafbench::ui {

class ClusterJobs;
class RatesFeed;

/// State shared by the pages: the open dataset and its split, the runs, the jobs. Lives in the UI thread; pages read it, connect to
/// it, and change it only through its members.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(const QString& runsDir, QObject* parent = nullptr);
    ~Session() override;

    JobRunner& jobs() { return m_jobs; }
    ResourceFeed& resources();   ///< samples from the first call on
    ClusterJobs& clusterJobs();  ///< follows from the first call on
    RatesFeed& rates();          ///< reads from the first call on

    DatasetPtr dataset() const { return m_dataset; }
    std::shared_ptr<const Split> split() const { return m_split; }  ///< null without a dataset
    /// If it is the one of the settings (settledRunsDir()) it follows them, also when another program changes them.
    QString runsDir() const { return m_runsDir; }
    /// The same runs are there now: the current one stays. Ends with runsDirChanged and runsChanged.
    void setRunsDir(const QString& runsDir);
    const std::vector<Run>& runs() const { return m_runs; }  ///< newest first
    const Run* findRun(const QString& path) const;           ///< of runs(); null: it is not there
    const std::vector<UnreadableRun>& unreadableRuns() const { return m_unreadable; }
    const std::vector<WorkKind>& othersWork() const { return m_othersWork; }  ///< of other processes, beside these runs
    QString currentRun() const { return m_currentRun; }                       ///< path of the run that Evaluate shows
    /// Path of the run that Classify asks: the one given to setCurrentRun(), else the best one (answeringRuns()) for the open
    /// dataset. Empty: none can answer. It may be another one after answeringRunChosen, runsChanged and datasetChanged.
    QString answeringRun() const;

    QString chosenRun() const { return m_chosenRun; }  ///< the one given to setCurrentRun(); empty: none

    /// Scans in the background and makes the split that was last chosen for it, else the default one; ends with datasetChanged or
    /// datasetFailed.
    void openDataset(const QString& folder);
    void setSplit(std::shared_ptr<const Split> split);  ///< comes back when the dataset is opened again
    /// Reads the run directory again, in the background. From the first call on it is watched: changes by other programs are
    /// noticed within about two seconds.
    void refreshRuns();
    /// Shown at once, written in the background, in the order of the calls; ends with annotationsFailed on an error.
    void setAnnotations(const QString& runPath, const RunAnnotations& annotations);
    /// The user has chosen a run: for Evaluate, and to answer. Also for a run stored elsewhere, such as a study's trial: it joins
    /// runs() for the session.
    void setCurrentRun(const QString& path);
    /// A training has made a run: for Evaluate. It answers only if it is the best, or was chosen.
    void setTrainedRun(const QString& path);
    /// The recipe with the open split's settings and seed, so that a training makes the same split; unchanged without a dataset. A
    /// leaf-clean split cannot be made from settings: the recipe names runsDir/splits/<name>.csv, which setSplit() starts to write
    /// and splitSaver() completes.
    Recipe withSplit(Recipe recipe) const;
    /// Call it on a job's thread before the recipe of withSplit() is used: writes the file that it names, if there is none.
    std::function<Status()> splitSaver() const;
    /// False if the open dataset is not `folder`, the data of a run or study. True if none is open, if `folder` is gone: it may
    /// have been moved; and until it is known, which foldersResolved tells.
    bool mayHold(const QString& folder);
    /// Offers dropped files and folders of pictures to the Classify page.
    void offerImages(const QStringList& paths);
    void offerImage(const QString& path) { offerImages({path}); }
    /// The pending offer, which is then cleared. For a page that is created after the offer.
    QStringList takeOfferedImages();
    /// Offers a dropped tuning study to the Tune page.
    void offerStudy(const QString& path);
    QString takeOfferedStudy();  ///< as takeOfferedImages()
    /// Offers another page's recipe to the Train page.
    void offerRecipe(const Recipe& recipe);
    std::optional<Recipe> takeOfferedRecipe();  ///< as takeOfferedImages()
    /// Offers what a tuning found to the Train page, which keeps its own number of epochs unless the tuning looked for it.
    void offerTunedRecipe(const Recipe& recipe, bool setsEpochs);
    struct TunedRecipe {
        Recipe recipe{};
        bool setsEpochs = false;
    };
    std::optional<TunedRecipe> takeTunedRecipe();  ///< as takeOfferedImages()
    /// Offers a job on a cluster to the page of its kind, which shows its curves.
    void offerClusterJob(const QString& id);
    QString takeOfferedClusterJob(ClusterJobKind kind);  ///< as takeOfferedImages(); empty: none of that kind
    /// Offers a run to resume to the Train page.
    void offerRun(const QString& path);
    QString takeOfferedRun();                                        ///< as takeOfferedImages()
    void requestPage(const QString& id) { emit pageRequested(id); }  ///< asks the window to show a page

signals:
    void datasetOpening(const QString& folder);
    void datasetChanged();
    void datasetFailed(const leafbench::Error& error);
    void splitChanged();
    void foldersResolved();  ///< mayHold() knows more
    void runsDirChanged();   ///< what was read of the old folder is outdated
    void runsChanged();
    void othersWorkChanged();
    void annotationsFailed(const leafbench::Error& error);
    void currentRunChanged();
    void answeringRunChosen();
    void imagesOffered();
    void studyOffered();
    void recipeOffered();
    void runOffered();
    void clusterJobOffered();
    void pageRequested(const QString& id);

private:
    struct Opened {
        DatasetPtr dataset;
        std::shared_ptr<const Split> split;
        QString realRoot;  ///< without links
    };
    static Result<Opened> open(const QString& folder, const QString& runsDir, const JobContext& context);
    void onOpened(quint64 opening, Result<Opened> result);
    struct RunsRead {
        RunList list;
        quint64 fingerprint = 0;  ///< from before reading, so that changes during it are noticed
        QString settled;          ///< where the settings had the runs after the reading
    };
    static RunsRead readRuns(const QString& dir, const QStringList& guests);
    void takeRuns(RunsRead read);
    bool isListed(const QString& run) const;
    QString bestRun() const;
    void showRun(const QString& path);
    void watchRuns();
    void lookAtRuns();
    void writeNextAnnotations();
    QString splitFile() const;

    QString m_runsDir;
    const bool m_follows;  ///< the settings name the runs folder, and not --runs or LEAFBENCH_RUNS
    DatasetPtr m_dataset;
    std::shared_ptr<const Split> m_split;
    QString m_realRoot;
    QHash<QString, QString> m_realFolders;  ///< asked for by mayHold(), without links; empty: gone, or not known yet
    std::vector<Run> m_runs;
    std::vector<UnreadableRun> m_unreadable;
    QFileSystemWatcher m_runsWatcher;
    QTimer m_runsTimer;
    quint64 m_runsFingerprint = 0;
    bool m_lookingAtRuns = false;
    std::vector<WorkKind> m_othersWork;
    QHash<QString, RunAnnotations> m_annotationsToWrite;  ///< by the run's path, until it is written
    QString m_writingAnnotations;
    QString m_currentRun;
    QString m_chosenRun;      ///< that answers; empty: the best one
    QStringList m_guestRuns;  ///< paths outside the run directory
    QStringList m_offeredImages;
    QString m_offeredStudy;
    std::optional<Recipe> m_offeredRecipe;
    std::optional<TunedRecipe> m_tunedRecipe;
    QString m_offeredRun;
    QString m_offeredClusterJob;
    CancellationToken m_opening;
    quint64 m_lastOpening = 0;
    std::unique_ptr<ResourceFeed> m_resources;
    std::unique_ptr<ClusterJobs> m_clusterJobs;
    std::unique_ptr<RatesFeed> m_rates;
    bool m_readingRuns = false;
    bool m_readRunsAgain = false;
    JobRunner m_jobs;  // last: it waits for its jobs before the other members are destroyed
};

}  // namespace leafbench::ui
