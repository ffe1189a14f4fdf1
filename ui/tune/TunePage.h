#pragma once

#include "ui/shared/JobPage.h"
#include "ui/tune/TuneFeed.h"

class QStackedWidget;

namespace leafbench {
struct StudyAddress;
}

namespace leafbench::ui {

class ClusterStart;
class DatasetQuestion;
class StudyChoice;
class TuneForm;
class TuneView;
class ImportanceFeed;
class TuningReader;
struct FollowedJob;
struct StoredTuning;

/// Hyperparameter tuning: sets up a study, runs trials in parallel and shows them live; shows stored studies, also ones that
/// another process is writing; resumes unfinished ones; hands on the best recipe.
class TunePage : public FeedPage<TuneFeed, TuneResult> {
    Q_OBJECT
public:
    explicit TunePage(Session& session, QWidget* parent = nullptr);
    ~TunePage() override;

    TuneForm& form() { return *m_form; }
    TuneView& view() { return *m_view; }

    /// A new study, here or on the chosen cluster; no effect without a dataset, with a wrong form, or here after the jobs before it.
    void start();
    bool startJob(const JobRequest& request) override;
    /// Resumes the shown study with its own settings, up to the form's number of trials; after the jobs before it.
    void resume();
    void showStudy(std::shared_ptr<const TuningStudy> study);
    void openStored(const QString& address);  ///< StudyAddress::text(); asks which one if there are several studies and no name
    void openStored(const StudyAddress& address);
    void useBest();
    void saveBest(const QString& path);
    void evaluateBest();

private:
    void makeHead();
    void fillPages();
    void tune(TuneOptions options);
    JobRequest requestToGoOn(TuneOptions options, const TuningStudy& study) const;
    void keepStudy(const TuningStudy& study);
    void sendToCluster();
    void connectCluster();
    void showClusterJob(const FollowedJob& job);
    void takeStudyHome(const FollowedJob* shown);
    void showEvents(const TuneEvents& events) override;
    void showSample(const ResourceSample& sample) override;
    void end(const Result<TuneResult>& result) override;
    void showOutcome(const Result<TuneResult>& result);
    bool asksForDataset(const Error& error);
    void connectReader();
    void applySplit();
    void takeOffered();
    void takeStored(const StoredTuning& stored);
    void takeGrown(const StoredTuning& stored);
    void showGrown(const StoredTuning& stored);
    void connectSpace();
    void askForDatabase();
    void askWhich(const QString& path, const QStringList& names);
    Result<Recipe> recipeOfBest() const;
    bool canResume() const;
    QString sentence() const;
    void updateState() override;

    TuneForm* m_form;
    TuneView* m_view;
    QStackedWidget* m_pages;
    StudyChoice* m_choice;
    TuningReader* m_reader;
    ImportanceFeed* m_importance;
    DatasetQuestion* m_question;
    std::unique_ptr<ClusterStart> m_cluster;
    QPushButton* m_open = nullptr;
    QPushButton* m_resume = nullptr;
    std::optional<TrialPlan> m_plan;  ///< of the running study
    int m_trials = 0;                 ///< of the running study, in the end
    QString m_outcome;                ///< outcome of the last tuning, until something else is shown
    QString m_stopText;               ///< the banner's text about an unfinished tuning
    bool m_continues = false;         ///< the running tuning resumes the shown study
    bool m_offered = false;           ///< a study was dropped: do not replace it by the newest stored one
};

}  // namespace leafbench::ui
