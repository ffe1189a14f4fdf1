#pragma once

#include "engine/runs/training/RunProcess.h"
#include "ui/shared/JobPage.h"
#include "ui/train/TrainingFeed.h"

class QPushButton;
class QStackedWidget;

namespace leafbench::ui {

class ClusterStart;
class DatasetQuestion;
class RecipeForm;
class RunChoice;
class TrainingView;

/// Edits a recipe, trains, and monitors: curves, epochs, skipped files. Also shows earlier runs and resumes unfinished ones.
class TrainPage : public FeedPage<TrainingFeed, TrainResult> {
    Q_OBJECT
public:
    explicit TrainPage(Session& session, QWidget* parent = nullptr);
    ~TrainPage() override;

    RecipeForm& form() { return *m_form; }
    TrainingView& view() { return *m_view; }
    /// On this machine, without effect while another job runs; or on the chosen cluster. No effect without a dataset.
    void start();
    void resume(const QString& runPath);
    void killProcess();  ///< kills the training's process; the run resumes automatically from its last state
    void showRun(const Run& run);
    void showClusterJob(const QString& id);  ///< its curves, live, until another run is shown
    ClusterStart& cluster() { return *m_cluster; }
    void loadRecipe(const QString& path);
    void saveRecipe(const QString& path);
    void showModelSummary();

private:
    using Work = std::function<Result<TrainResult>(RunObserver&, const JobContext&, const JobProcessOptions&)>;

    void makeHead();
    QWidget* makeRecipeCard();
    QWidget* makeResults();
    void connectSession();
    void train(Work work);
    void showEvents(const TrainingEvents& events) override;
    void showSample(const ResourceSample& sample) override;
    void end(const Result<TrainResult>& result) override;
    void chooseRun();
    void updateRuns();
    void updateState() override;
    void updateSentence();
    void applySplit();
    void takeOfferedRecipe();
    void takeOfferedRun();
    void connectCluster();
    void sendToCluster();
    void takeClusterJob(const QString& id);
    void takeRunHome(const QString& id);
    void showRunAtHome();
    QString clusterSentence() const;
    void useRecipe(const Recipe& recipe);
    static QString stoppedText();
    int classes() const;

    RecipeForm* m_form;
    TrainingView* m_view;
    RunChoice* m_runChoice;
    QStackedWidget* m_results;
    QPushButton* m_resume;
    QPushButton* m_pull;
    DatasetQuestion* m_question;
    std::shared_ptr<KillSwitch> m_plug;  ///< of the training; null: none runs
    double m_killedAt = 0;               ///< in epochs
    QString m_shownRun;                  ///< path
    QString m_trainedRun;                ///< path of the last training's run; empty: none yet
    bool m_trainedResumable = false;     ///< as it was last listed
    std::unique_ptr<ClusterStart> m_cluster;
    QString m_clusterJob;             ///< id of the job on a cluster whose curves are shown; empty: none
    std::size_t m_clusterEpochs = 0;  ///< of them that are shown
    QString m_homeRun;                ///< a run that came home and is not listed yet
    QString m_outcome;                ///< outcome of the last training, until a setting changes
};

}  // namespace leafbench::ui
