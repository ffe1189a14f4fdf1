#pragma once

#include "engine/dataset/Split.h"
#include "ui/preprocess/StatisticsTableModel.h"
#include "ui/preprocess/TaskBoard.h"
#include "ui/shared/JobPage.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;

namespace leafbench::ui {

class Card;
class ChannelCard;
class TaskGraphView;

/// The paper's two ways to preprocess: mean and standard deviation of the colour channels by a task graph with worker processes,
/// or by a loader's threads. Shows the graph before and during the run, the result, and that both agree.
class PreprocessPage : public FeedPage<TaskBoard, ChannelStatistics> {
    Q_OBJECT
public:
    explicit PreprocessPage(Session& session, QWidget* parent = nullptr);

    void choose(StatisticsWay way, int workers);
    void compute();  ///< after the jobs before it; no effect without images
    /// Of the dataset that the request names: opens it where none is open, and begins once its images are known.
    bool startJob(const JobRequest& request) override;
    const StatisticsTableModel& results() const { return *m_results; }
    const ChannelCard& result() const { return *m_result; }
    const TaskGraphView& graphView() const { return *m_graphView; }
    bool idle() const override { return !m_building && !running(); }

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
    bool beginWaiting();
    bool beginIfReady();
    void computeNow(const StatisticsRun& asked);
    void rememberTime();
    void showEvents(const Events& changes) override;
    void end(const Result<ChannelStatistics>& result) override;
    void updateState() override;
    QString source() const;

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
    GraphPtr m_graph;
    StatisticsRun m_run;      ///< the running computation
    quint64 m_runImages = 0;  ///< its image set
    quint64 m_imageSet = 0;   ///< counts the image sets shown
    bool m_building = false;
    std::optional<JobRequest> m_waiting;  ///< for the dataset's images and their graph
};

}  // namespace leafbench::ui
