#pragma once

#include "engine/replay/Replay.h"
#include "ui/shared/Page.h"

#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;

namespace leafbench::ui {

class Card;
class ReplayFeed;
class ReplayStepModel;
class ScaleChoice;
class Session;
class StudyChoice;
class TableView;

/// Replays the whole paper with one button, shows the progress, resumes interrupted replays, and writes the report.
class ReplayPage : public Page {
    Q_OBJECT
    /// The earlier replays are listed.
    Q_PROPERTY(bool idle READ idle)
public:
    explicit ReplayPage(Session& session, QWidget* parent = nullptr);

    ReplayStepModel& steps() { return *m_steps; }
    ScaleChoice& scale() { return *m_scale; }
    bool idle() const { return m_idle; }

    void start();  ///< or resumes the shown one; no effect without a dataset or while another job runs
    void showReplay(const Replay& replay);
    void openReport();  ///< writes it first, as a job, if it is missing or outdated

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHead();
    QWidget* makeBody();
    void connectSession();
    void takeReplays(std::vector<Replay> replays);
    void refresh();
    void chooseScale();
    void openStored(const QString& path);
    void handleEvents();
    void end(const Result<Replay>& result);
    void writeReport(bool thenOpen);
    void fitColumns();
    void updateState();
    void updateButtons();
    QString sentence() const;
    bool isUnfinished() const;  ///< the shown replay is unfinished
    QString reportFolder() const;

    Session& m_session;
    ReplayStepModel* m_steps;
    ScaleChoice* m_scale;
    TableView* m_table;
    QStackedWidget* m_pages;
    StudyChoice* m_choice;
    Card* m_roadmap = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_folder = nullptr;
    QPushButton* m_start = nullptr;
    std::vector<Replay> m_stored;        ///< newest first
    std::shared_ptr<ReplayFeed> m_feed;  ///< null: this page runs none
    int m_epochs = 0;                    ///< of the running training
    quint64 m_lastOpen = 0;
    bool m_idle = false;
    bool m_writing = false;  ///< a report
};

}  // namespace leafbench::ui
