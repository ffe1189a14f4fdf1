#pragma once

#include "engine/taskgraph/TaskGraph.h"
#include "ui/bridge/JobFeed.h"

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace leafbench::ui {

enum class TaskState : quint8 { Waiting, Given, Done, Failed };

using TaskChange = std::pair<std::size_t, TaskState>;  ///< a task's place in its graph

/// The feed of a graph's computation: its tasks' changes of state, some 15 times a second.
class TaskBoard : public JobFeed<TaskBoard, std::vector<TaskChange>> {
public:
    explicit TaskBoard(std::shared_ptr<const TaskGraph> graph) : JobFeed(std::chrono::milliseconds(66)), m_graph(std::move(graph))
    {
    }

    const TaskGraph& graph() const { return *m_graph; }
    /// `task` belongs to the graph.
    void mark(const Task& task, TaskState state)
    {
        post([&](std::vector<TaskChange>& changes) {
            changes.emplace_back(static_cast<std::size_t>(&task - m_graph->tasks().data()), state);
        });
    }

private:
    const std::shared_ptr<const TaskGraph> m_graph;
};

}  // namespace leafbench::ui
