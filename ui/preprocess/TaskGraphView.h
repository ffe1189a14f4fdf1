#pragma once

#include "ui/preprocess/TaskBoard.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace leafbench::ui {

/// Draws a task graph: a block of cells for the tasks of each level, which fans into the next. Thousands of tasks become small
/// cells. Colours show the tasks' states; the tool tip names a task.
class TaskGraphView : public QWidget {
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

    QSize sizeHint() const override { return {480, 200}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The tasks of one depth.
    struct Level {
        std::vector<std::size_t> tasks;
        QRect area;    ///< of its cells
        int cell = 1;  ///< pixels a side, gap included
        int columns = 1;
    };
    void findLevels();
    void place();
    QRect cellRect(const Level& level, std::size_t place) const;
    QColor color(TaskState state) const;
    void paintFan(QPainter& painter, const Level& from, const Level& to) const;
    void paintLevel(QPainter& painter, const Level& level) const;

    std::shared_ptr<const TaskGraph> m_graph;
    std::vector<TaskState> m_states;
    std::vector<Level> m_levels;
};

}  // namespace leafbench::ui
