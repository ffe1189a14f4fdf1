#pragma once

#include "engine/runs/RunProcess.h"
#include "ui/pages/Page.h"

#include <functional>
#include <memory>

class QComboBox;
class QStackedWidget;

namespace leafbench::ui {

class RecipeForm;
class RunListModel;
class Session;
class TrainingFeed;
class TrainingView;
struct TrainingNews;

/// Sets a recipe, trains, and watches: curves, epochs, what was left out. Also shows the runs that were made before and
/// goes on with those that did not finish.
class TrainPage : public Page {
    Q_OBJECT
public:
    explicit TrainPage(Session& session, QWidget* parent = nullptr);

    RecipeForm& form() { return *m_form; }
    TrainingView& view() { return *m_view; }
    void start();                         ///< nothing happens without a dataset or while another job runs
    void resume(const QString& runPath);
    void pullPlug();                      ///< kills the training's process for real; it goes on by itself from its last state
    void showRun(const Run& run);
    void loadRecipe(const QString& path);
    void saveRecipe(const QString& path);
    void showModelSummary();

private:
    using Work = std::function<Outcome<TrainResult>(RunObserver&, const JobContext&, const JobProcessOptions&)>;

    void makeHead();
    QWidget* makeRecipeCard();
    QWidget* makeResults();
    void connectSession();
    void train(Work work);
    void takeNews();
    void end(const Outcome<TrainResult>& outcome);
    void chooseRun();
    void updateRuns();
    void updateButtons();
    void updateSentence();
    void tellPlug(const TrainingNews& news);
    void takeSplit();
    void takeOfferedRecipe();
    void takeOfferedRun();
    void useRecipe(const Recipe& recipe);
    void browseRecipe(bool save);
    int classes() const;

    Session& m_session;
    RecipeForm* m_form;
    TrainingView* m_view;
    RunListModel* m_runs;
    QComboBox* m_runChoice;
    QStackedWidget* m_results;
    QPushButton* m_start = nullptr;
    QPushButton* m_resume;
    QPushButton* m_pull;
    std::shared_ptr<TrainingFeed> m_feed;  ///< null: no training of this page runs
    std::shared_ptr<ProcessPlug> m_plug;  ///< of that training
    double m_pulledAt = 0;                 ///< in epochs
    QString m_shownRun;                    ///< path
    QString m_outcome;                     ///< what the last training came to, until something else is set
};

}  // namespace leafbench::ui
