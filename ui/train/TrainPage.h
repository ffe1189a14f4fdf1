#pragma once

#include "engine/runs/training/RunProcess.h"
#include "ui/shared/JobPage.h"
#include "ui/train/TrainingFeed.h"

class QPushButton;
class QStackedWidget;

namespace leafbench::ui {

class DatasetQuestion;
class RecipeForm;
class RunChoice;
class TrainingView;

/// Edits a recipe, trains, and monitors: curves, epochs, skipped files. Also shows earlier runs and resumes unfinished ones.
class TrainPage : public FeedPage<TrainingFeed, TrainResult> {
    Q_OBJECT
public:
    explicit TrainPage(Session& session, QWidget* parent = nullptr);

    RecipeForm& form() { return *m_form; }
    TrainingView& view() { return *m_view; }
    void start();  ///< no effect without a dataset or while another job runs
    void resume(const QString& runPath);
    void killProcess();  ///< kills the training's process; the run resumes automatically from its last state
    void showRun(const Run& run);
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
    QString m_outcome;                   ///< outcome of the last training, until a setting changes
};

}  // namespace leafbench::ui
