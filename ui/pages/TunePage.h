#pragma once

#include "engine/tuning/Tune.h"
#include "ui/pages/Page.h"

#include <memory>

class QStackedWidget;

namespace leafbench::ui {

class Session;
class StudyChoice;
class TuneFeed;
class TuneForm;
class TuneView;
class ImportanceFeed;
class TuningReader;
struct StoredTuning;

/// Hyperparameter tuning: sets up a study, runs its trials side by side and shows them live; shows stored studies, also
/// those that another process is writing; goes on with unfinished ones; hands the best recipe on.
class TunePage : public Page {
    Q_OBJECT
    /// The newest stored study is shown, or there is none.
    Q_PROPERTY(bool settled READ settled)
public:
    explicit TunePage(Session& session, QWidget* parent = nullptr);

    TuneForm& form() { return *m_form; }
    TuneView& view() { return *m_view; }
    bool settled() const { return m_settled; }

    void start();   ///< a new study; nothing happens without a dataset, with a wrong form, or while another job runs
    void resume();  ///< goes on with the study that is shown, with its own settings, to as many trials as the form says
    void showStudy(std::shared_ptr<const TuningStudy> study);
    void openStored(const QString& path, const QString& name = {});  ///< several studies in it and no name: asks which
    void useBest();
    void saveBest(const QString& path);
    void evaluateBest();

private:
    void makeHead();
    QWidget* makeForm();
    QWidget* makePages();
    void connectSession();
    void run(const TuneOptions& options);
    void takeNews();
    void end(const Outcome<TuneResult>& outcome);
    void endWithWords(const Outcome<TuneResult>& outcome);
    void connectReader();
    void takeSplit();
    void takeOffered();
    void takeStored(const StoredTuning& stored);
    void takeGrown(const StoredTuning& stored);
    void askWhich(const QString& path, const QStringList& names);
    void browseStudy();
    void browseRecipe();
    Outcome<Recipe> recipeOfBest() const;
    bool canResume() const;
    QString sentence() const;
    void updateState();
    void updateButtons();

    Session& m_session;
    TuneForm* m_form;
    TuneView* m_view;
    QStackedWidget* m_pages;
    StudyChoice* m_choice;
    TuningReader* m_reader;
    ImportanceFeed* m_importance;
    QPushButton* m_open = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_start = nullptr;
    std::shared_ptr<TuneFeed> m_feed;  ///< null: nothing of this page runs now
    std::optional<TrialPlan> m_plan;   ///< of what runs
    int m_trials = 0;                  ///< of what runs, in the end
    QString m_outcome;                 ///< what the last tuning came to, until something else is shown
    bool m_offered = false;            ///< a study was dropped: the newest stored one is not shown over it
    bool m_settled = false;
};

}  // namespace leafbench::ui
