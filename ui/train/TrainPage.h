#pragma once

#include "engine/runs/training/RunProcess.h"
#include "ui/shared/JobPage.h"
#include "ui/train/TrainingFeed.h"

class QPushButton;
class QStackedWidget;

namespace leafbench::ui {

class ClusterStart;
class DatasetQuestion;
class RecipeChooser;
class RecipeForm;
class RunChoice;
class TrainingView;
struct FollowedJob;

/// Edits a recipe, trains, and monitors: curves, epochs, skipped files. Also shows earlier runs and resumes unfinished ones.
class TrainPage : public FeedPage<TrainingFeed, TrainResult> {
    Q_OBJECT
public:
    explicit TrainPage(Session& session, QWidget* parent = nullptr);
    ~TrainPage() override;

    RecipeForm& form() { return *m_form; }
    RecipeChooser& recipes() { return *m_recipes; }
    TrainingView& view() { return *m_view; }
    /// On this machine, after the jobs before it; or on the chosen cluster. No effect without a dataset.
    void start();
    /// After the jobs before it. epochs: the run's new total; 0: unchanged.
    void resume(const QString& runPath, int epochs = 0);
    bool startJob(const JobRequest& request) override;
    void killProcess();  ///< kills the training's process; the run resumes automatically from its last state
    void showRun(const Run& run);
    ClusterStart& cluster() { return *m_cluster; }
    void loadRecipe(const QString& path);
    void saveRecipe(const QString& path);
    void showModelSummary();
    QByteArray keptState() const override;  ///< the form's recipe
    void restoreState(const QByteArray& state) override;

private:
    using Work = std::function<Result<TrainResult>(RunObserver&, const JobContext&, const JobProcessOptions&)>;

    void makeHead();
    void makeRecipeCard();
    void fillResults();
    void connectSession();
    void train(Work work);
    void trainNow(const Recipe& recipe);
    void resumeNow(const QString& runPath, int epochs);
    static JobRequest resumeRequest(const QString& runPath, int epochs);
    void updateGoingOn(const Run* shown);
    void takeTunedRecipe();
    void updateForecast();
    void showEvents(const TrainingEvents& events) override;
    void showSample(const ResourceSample& sample) override;
    void end(const Result<TrainResult>& result) override;
    void chooseRun();
    void updateRuns();
    void updateState() override;
    Recipe probeRecipe() const override;
    void updateSentence();
    void applySplit();
    void takeOfferedRecipe();
    void takeOfferedRun();
    void connectCluster();
    void sendToCluster();
    void makeRoomForClusterJob();
    void showClusterJob(const FollowedJob& job);
    void takeRunHome(const FollowedJob* shown);
    void showRunAtHome();
    void useRecipe(const Recipe& recipe);
    static QString stoppedText();
    int classes() const;

    RecipeForm* m_form;
    RecipeChooser* m_recipes;
    TrainingView* m_view;
    RunChoice* m_runChoice;
    QStackedWidget* m_results;
    QPushButton* m_resume;
    QPushButton* m_more;
    QPushButton* m_pull;
    DatasetQuestion* m_question;
    std::shared_ptr<KillSwitch> m_plug;  ///< of the training; null: none runs
    double m_killedAt = 0;               ///< in epochs
    QString m_shownRun;                  ///< path
    QString m_trainedRun;                ///< path of the last training's run; empty: none yet
    int m_trainedUpTo = 0;               ///< its new number of epochs, where some were added
    bool m_trainedResumable = false;     ///< as it was last listed
    std::unique_ptr<ClusterStart> m_cluster;
    std::size_t m_clusterEpochs = 0;  ///< of the shown job's that are drawn
    QString m_homeRun;                ///< a run that came home and is not listed yet
    QString m_outcome;                ///< outcome of the last training, until a setting changes
};

}  // namespace leafbench::ui
