#include "engine/taskgraph/TaskSchedule.h"

namespace leafbench {

TaskSchedule::TaskSchedule(const TaskGraph& graph) : m_graph(graph), m_states(graph.size()), m_left(graph.size())
{
    for (std::size_t number = 0; number < m_states.size(); ++number) {
        const std::vector<std::size_t>& inputs = task(number).inputs;
        m_states[number].waitsFor = inputs.size();
        for (const std::size_t input : inputs) {
            m_states[input].users.push_back(number);
            ++m_states[input].neededBy;
        }
        if (inputs.empty())
            m_ready.insert(m_ready.end(), number);
    }
}

std::size_t TaskSchedule::take() { return m_ready.extract(m_ready.begin()).value(); }

std::vector<QCborValue> TaskSchedule::inputs(std::size_t number) const
{
    std::vector<QCborValue> values;
    values.reserve(task(number).inputs.size());
    for (const std::size_t input : task(number).inputs)
        values.push_back(m_states[input].result);
    return values;
}

void TaskSchedule::finish(std::size_t number, const QCborValue& result)
{
    --m_left;
    for (const std::size_t input : task(number).inputs) {
        if (--m_states[input].neededBy == 0)
            m_states[input].result = {};
    }
    State& state = m_states[number];
    if (!state.users.empty() || number + 1 == m_states.size())
        state.result = result;
    for (const std::size_t user : state.users) {
        if (--m_states[user].waitsFor == 0)
            m_ready.insert(user);
    }
}

}  // namespace leafbench
