#pragma once

#include "engine/parallel/TaskGraph.h"

#include <QCborValue>

#include <optional>
#include <set>
#include <vector>

namespace leafbench {

/// Which tasks of a graph can be carried out next, and the results that later ones still need. One thread; the graph
/// outlives it.
class TaskSchedule {
public:
    explicit TaskSchedule(const TaskGraph& graph);

    const Task& task(std::size_t number) const { return m_graph.tasks()[number]; }
    bool hasReady() const { return !m_ready.empty(); }
    bool finished() const { return m_left == 0; }

    /// The first task, in the graph's order, whose inputs are there. Only when hasReady().
    std::size_t take();
    /// It was not carried out after all.
    void putBack(std::size_t number) { m_ready.insert(number); }
    /// The results that it takes, in the graph's order. They are kept until its own is there.
    std::vector<QCborValue> inputs(std::size_t number) const;
    void finish(std::size_t number, const QCborValue& result);

    /// Counts a try that ended badly; gives how many there were.
    int countTry(std::size_t number) { return ++m_states[number].tries; }

    /// Of the last task, when finished(); undefined where there is none.
    QCborValue result() const { return m_states.empty() ? QCborValue() : m_states.back().result; }

private:
    struct State {
        std::size_t waitsFor = 0;        ///< inputs that are not there yet
        std::size_t neededBy = 0;        ///< tasks that have not used its result yet
        std::vector<std::size_t> users;  ///< tasks that take its result, once for each time they do
        QCborValue result;
        int tries = 0;
    };

    const TaskGraph& m_graph;
    std::vector<State> m_states;
    std::set<std::size_t> m_ready;
    std::size_t m_left;
};

}  // namespace leafbench
