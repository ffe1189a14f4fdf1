#pragma once

#include "engine/replay/Replay.h"
#include "ui/pages/Page.h"

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

/// Carries the whole paper out with one button, shows how far it is, goes on with what was stopped, and writes the
/// report.
class ReplayPage : public Page {
    Q_OBJECT
    /// The earlier replays are listed.
    Q_PROPERTY(bool settled READ settled)
public:
    explicit ReplayPage(Session& session, QWidget* parent = nullptr);

    ReplayStepModel& steps() { return *m_steps; }
    ScaleChoice& scale() { return *m_scale; }
    bool settled() const { return m_settled; }

    void
    start();  ///< or goes on with the one that is shown; nothing happens without a dataset or while another job runs
    void showReplay(const Replay& replay);
    void openReport();  ///< writes it first where it is missing or its replay went on

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
    void takeNews();
    void end(const Outcome<Replay>& outcome);
    void writeReport();
    void fitColumns();
    void updateState();
    void updateButtons();
    QString sentence() const;
    bool goesOn() const;  ///< the shown replay is unfinished
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
    std::vector<Replay> m_stored;  ///< newest first
    std::shared_ptr<ReplayFeed> m_feed;  ///< null: none of this page runs
    int m_epochs = 0;  ///< of the training that runs
    quint64 m_lastOpen = 0;
    bool m_settled = false;
};

}  // namespace leafbench::ui
