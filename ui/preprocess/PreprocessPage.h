#pragma once

#include "engine/dataset/Split.h"
#include "engine/taskgraph/TaskGraph.h"
#include "ui/preprocess/StatisticsTableModel.h"
#include "ui/shared/Page.h"

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

/// The paper's two ways to preprocess: mean and standard deviation of the colour channels by a task graph with worker processes,
/// or by a loader's threads. Shows the graph before and during the run, the result, and that both agree.
class PreprocessPage : public Page {
    Q_OBJECT
    Q_PROPERTY(bool idle READ idle)
public:
    explicit PreprocessPage(Session& session, QWidget* parent = nullptr);

    void choose(StatisticsWay way, int workers);
    void compute();  ///< no effect without images or while another job runs
    const StatisticsTableModel& results() const { return *m_results; }
    const ChannelCard& result() const { return *m_result; }
    const TaskGraphView& graphView() const { return *m_graphView; }
    bool idle() const { return !m_building && !m_running; }  ///< for screenshots: nothing is about to change

private:
    using GraphPtr = std::shared_ptr<const TaskGraph>;

    QWidget* makeChoices();
    QWidget* makeGraphCard();
    QWidget* makeRunsCard();
    StatisticsWay way() const;
    Subset subset() const;
    std::vector<quint32> images() const;
    void updateImages();  ///< another dataset, split or subset: discards earlier results
    void buildGraph();
    void showWay();
    void showChanges();
    void updateButtons();
    void end(StatisticsRun run, quint64 imageSet, const Result<ChannelStatistics>& result);
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
    std::shared_ptr<TaskBoard> m_board;  ///< of the running graph
    QTimer m_ticker;
    quint64 m_imageSet = 0;  ///< counts the image sets shown
    bool m_building = false;
    bool m_running = false;
};

}  // namespace leafbench::ui
