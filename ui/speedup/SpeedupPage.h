#pragma once

#include "ui/shared/JobPage.h"
#include "ui/speedup/SpeedupFeed.h"

class QStackedWidget;

class QShortcut;

namespace leafbench::ui {

class ClusterStart;
class SpeedupForm;
class SpeedupView;
class StudyChoice;
struct FollowedJob;

/// The speedup lab: measures a workload at several worker counts with live results; shows and exports earlier studies; lets a class
/// guess the curve before it is revealed.
class SpeedupPage : public FeedPage<SpeedupFeed, SpeedupStudy> {
    Q_OBJECT
public:
    enum class What { All, Tables, Plots };

    explicit SpeedupPage(Session& session, QWidget* parent = nullptr);
    ~SpeedupPage() override;

    SpeedupForm& form() { return *m_form; }
    SpeedupView& view() { return *m_view; }

    /// Here or on the chosen cluster; here after the jobs before it. No effect without a dataset or with wrong counts.
    void measure();
    bool startJob(const JobRequest& request) override;
    void showStudy(std::shared_ptr<const SpeedupStudy> study);
    void openStored(const QString& path);
    void setLecture(bool lecture);
    void setGuessing(bool guessing);                  ///< false reveals the measurements
    void exportTo(const QString& folder, What what);  ///< into a folder, created if missing

private:
    void makeHead();
    void makeExportMenu();
    void makeForm();
    void measureNow(const SpeedupOptions& options);
    void connectCluster();
    void sendToCluster();
    void showClusterJob(const FollowedJob& job);
    void takeStudyHome(const FollowedJob* shown);
    void showEvents(const SpeedupEvents& events) override;
    void showSample(const ResourceSample& sample) override;
    void end(const Result<SpeedupStudy>& result) override;
    void updateState() override;
    QString sentence() const;

    SpeedupForm* m_form;
    SpeedupView* m_view;
    QStackedWidget* m_pages;
    StudyChoice* m_choice;
    std::unique_ptr<ClusterStart> m_cluster;
    QPushButton* m_export = nullptr;
    QPushButton* m_lectureButton = nullptr;
    QShortcut* m_leaveLecture = nullptr;  ///< Escape, while it lasts
    QPushButton* m_guess = nullptr;
    QPushButton* m_reveal = nullptr;
    std::shared_ptr<const SpeedupStudy> m_clusterStudy;  ///< of the job on a cluster that is shown, as last seen
    QString m_running;                                   ///< "8 workers, repeat 2 of 3"
    bool m_begun = false;                                ///< the shown study is the last measured one
    bool m_lecture = false;
};

}  // namespace leafbench::ui
