#pragma once

#include "engine/dataset/Split.h"
#include "engine/parallel/TaskGraph.h"
#include "ui/models/StatisticsTableModel.h"
#include "ui/pages/Page.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;

namespace leafbench::ui {

class Card;
class ChannelCard;
class Session;
class TaskBoard;
class TaskGraphView;

/// The paper's two ways to preprocess: mean and standard deviation of the colour channels by a lazy task graph for worker
/// processes, or by a loader's threads. Shows the graph before and while it runs, the result, and that both agree.
class PreprocessPage : public Page {
    Q_OBJECT
    Q_PROPERTY(bool settled READ settled)
public:
    explicit PreprocessPage(Session& session, QWidget* parent = nullptr);

    void choose(StatisticsWay way, int workers);
    void compute();  ///< nothing happens without images or while another job runs
    const StatisticsTableModel& results() const { return *m_results; }
    const ChannelCard& result() const { return *m_result; }
    const TaskGraphView& graphView() const { return *m_graphView; }
    bool settled() const { return !m_building && !m_running; }  ///< for pictures: nothing is about to change

private:
    using GraphPtr = std::shared_ptr<const TaskGraph>;

    QWidget* makeChoices();
    QWidget* makeGraphCard();
    QWidget* makeRunsCard();
    StatisticsWay way() const;
    Subset subset() const;
    std::vector<quint32> images() const;
    void takeImages();   ///< another dataset, split or subset: nothing of before counts
    void buildGraph();
    void showWay();
    void showChanges();
    void updateButtons();
    void end(StatisticsRun run, quint64 imageSet, const Outcome<ChannelStatistics>& outcome);
    QString source() const;

    Session& m_session;
    QComboBox* m_way;
    QSpinBox* m_workers;
    QComboBox* m_subset;
    QLabel* m_warning;
    Card* m_graphCard = nullptr;
    QStackedWidget* m_pictures;
    TaskGraphView* m_graphView;
    ChannelCard* m_result;
    Card* m_runsCard = nullptr;
    StatisticsTableModel* m_results;
    QPushButton* m_compute = nullptr;
    GraphPtr m_graph;
    std::shared_ptr<TaskBoard> m_board;  ///< of the graph that runs
    QTimer m_ticker;
    quint64 m_imageSet = 0;  ///< counts the sets of images shown
    bool m_building = false;
    bool m_running = false;
};

}  // namespace leafbench::ui
