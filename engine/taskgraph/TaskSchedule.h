#pragma once

#include "engine/taskgraph/TaskGraph.h"

#include <QCborValue>

#include <optional>
#include <set>
#include <vector>

namespace leafbench {

/// The ready tasks of a graph, and the results that later tasks need. One thread; the graph outlives it.
class TaskSchedule {
public:
    explicit TaskSchedule(const TaskGraph& graph);

    const Task& task(std::size_t number) const { return m_graph.tasks()[number]; }
    bool hasReady() const { return !m_ready.empty(); }
    bool finished() const { return m_left == 0; }

    /// The first ready task in the graph's order. Only if hasReady().
    std::size_t take();
    /// Returns a task that was not executed.
    void requeue(std::size_t number) { m_ready.insert(number); }
    /// A task's inputs, in the graph's order. Kept until its own result arrives.
    std::vector<QCborValue> inputs(std::size_t number) const;
    void finish(std::size_t number, const QCborValue& result);

    /// Counts a failed try; returns the number of tries.
    int countTry(std::size_t number) { return ++m_states[number].tries; }

    /// Of the last task, if finished(); undefined for an empty graph.
    QCborValue result() const { return m_states.empty() ? QCborValue() : m_states.back().result; }

private:
    struct State {
        std::size_t waitsFor = 0;        ///< missing inputs
        std::size_t neededBy = 0;        ///< tasks that still need its result
        std::vector<std::size_t> users;  ///< tasks with this input, once for each use
        QCborValue result;
        int tries = 0;
    };

    const TaskGraph& m_graph;
    std::vector<State> m_states;
    std::set<std::size_t> m_ready;
    std::size_t m_left;
};

}  // namespace leafbench
