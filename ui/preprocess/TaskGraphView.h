#pragma once

#include "ui/plots/DrawnPlot.h"
#include "ui/preprocess/TaskBoard.h"

#include <memory>
#include <vector>

namespace leafbench::ui {

/// Draws a task graph: a block of cells for the tasks of each level, which fans into the next. Thousands of tasks become small
/// cells. Colours show the tasks' states; the tool tip names a task.
class TaskGraphView : public DrawnPlot {
    Q_OBJECT
public:
    explicit TaskGraphView(QWidget* parent = nullptr);

    void setGraph(std::shared_ptr<const TaskGraph> graph);  ///< all tasks wait; null shows nothing
    void change(const std::vector<TaskChange>& changes);
    void reset();  ///< all tasks wait again
    void fail();   ///< what was done was in vain

    TaskState state(std::size_t task) const { return m_states.at(task); }
    std::size_t count(TaskState state) const;
    QString legend() const;  ///< rich text for a card's hint
    QString taskText(std::size_t task) const;
    int taskAt(QPoint position) const;  ///< -1: none

    PlotTable table() const override;  ///< a row a level: how many of its tasks are in which state
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize sizeHint() const override { return {480, 200}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    QSize exportSize() const override { return {960, 400}; }

private:
    using Level = std::vector<std::size_t>;  ///< the tasks of one depth
    /// A level's cells in a picture of some size.
    struct Block {
        const Level* tasks = nullptr;
        QRect area{};
        int cell = 1;  ///< pixels a side, gap included
        int columns = 1;
    };
    void findLevels();
    std::vector<Block> placed(QSize size, const PlotTheme& look) const;
    void place();
    std::size_t countIn(const Level& level, TaskState state) const;
    static QRect cellRect(const Block& block, std::size_t place);
    static QColor color(TaskState state, const ThemeColors& colors);
    static void drawFan(QPainter& painter, const Block& from, const Block& to, const PlotTheme& look);
    void drawBlock(QPainter& painter, const Block& block, const PlotTheme& look) const;

    std::shared_ptr<const TaskGraph> m_graph;
    std::vector<TaskState> m_states;
    std::vector<Level> m_levels;
    std::vector<Block> m_blocks;  ///< at this widget's size
};

}  // namespace leafbench::ui
