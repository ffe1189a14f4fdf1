#pragma once

#include "engine/taskgraph/TaskGraph.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace leafbench::ui {

enum class TaskState : quint8 { Waiting, Given, Done };

/// Task states of a graph, written by the job's thread and polled by the UI thread.
class TaskBoard {
public:
    using Change = std::pair<std::size_t, TaskState>;

    explicit TaskBoard(std::shared_ptr<const TaskGraph> graph) : m_graph(std::move(graph)) {}

    const TaskGraph& graph() const { return *m_graph; }
    /// `task` belongs to the graph.
    void mark(const Task& task, TaskState state)
    {
        const std::lock_guard lock(m_mutex);
        m_changes.emplace_back(static_cast<std::size_t>(&task - m_graph->tasks().data()), state);
    }
    std::vector<Change> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_changes, {});
    }

private:
    const std::shared_ptr<const TaskGraph> m_graph;
    std::mutex m_mutex;
    std::vector<Change> m_changes;
};

}  // namespace leafbench::ui
