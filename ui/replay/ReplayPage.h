#pragma once

#include "ui/replay/ReplayFeed.h"
#include "ui/shared/JobPage.h"

#include <QTimer>

#include <vector>

class QStackedWidget;

namespace leafbench::ui {

class Card;
class ClusterStart;
class DatasetQuestion;
class ReplayStepModel;
class ScaleChoice;
class StudyChoice;
class TableView;
struct FollowedJob;

/// Replays the whole paper with one button, shows the progress, resumes interrupted replays, and writes the report.
class ReplayPage : public FeedPage<ReplayFeed, Replay> {
    Q_OBJECT
public:
    explicit ReplayPage(Session& session, QWidget* parent = nullptr);
    ~ReplayPage() override;

    ReplayStepModel& steps() { return *m_steps; }
    ScaleChoice& scale() { return *m_scale; }

    /// Or resumes the shown one; on a cluster always a new one. Here after the jobs before it. No effect without a dataset.
    void start();
    bool startJob(const JobRequest& request) override;
    void showReplay(const Replay& replay);
    void openReport();  ///< writes it first, as a job, if it is missing or outdated

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHead();
    QWidget* makeBody();
    void sendToCluster();
    void connectCluster();
    void showClusterJob(const FollowedJob& job);
    void takeReplayHome(const FollowedJob* shown);
    static JobRequest replayRequest(const ReplayOptions& options);
    void takeReplays(std::vector<Replay> replays, const UnreadableList& unreadable);
    void refresh();
    void chooseScale();
    void openStored(const QString& path);
    void showEvents(const ReplayEvents& events) override;
    void end(const Result<Replay>& result) override;
    bool asksForDataset(const Error& error);
    void look();
    void takeGrown(const Replay& replay);
    void writeReport(bool thenOpen);
    void fitColumns();
    void updateForecast();
    void updateState() override;
    QString sentence() const;
    bool isUnfinished() const;  ///< the shown replay is unfinished
    QString reportFolder() const;

    ReplayStepModel* m_steps;
    ScaleChoice* m_scale;
    TableView* m_table;
    QStackedWidget* m_pages;
    StudyChoice* m_choice;
    std::unique_ptr<ClusterStart> m_cluster;
    DatasetQuestion* m_question;
    Card* m_roadmap = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_folder = nullptr;
    std::vector<Replay> m_stored;  ///< newest first
    int m_epochs = 0;              ///< of the running training
    bool m_writing = false;        ///< a report
    QTimer m_timer;
    bool m_looking = false;
    QString m_seen;      ///< path and time of the shown replay's file at the last check
    QString m_stopText;  ///< the banner's text about an unfinished replay
};

}  // namespace leafbench::ui
