#include "engine/taskgraph/TaskGraph.h"

#include <QtGlobal>

#include <algorithm>

namespace leafbench {

TaskGraph::Delayed TaskGraph::delayed(QString name, QString function, QCborMap arguments, const std::vector<Delayed>& inputs)
{
    const Delayed promise{m_tasks.size()};
    Task task{std::move(name), std::move(function), std::move(arguments), {}};
    task.inputs.reserve(inputs.size());
    for (const Delayed input : inputs) {
        Q_ASSERT(input.task < promise.task);
        task.inputs.push_back(input.task);
    }
    m_tasks.push_back(std::move(task));
    return promise;
}

std::size_t TaskGraph::depth() const
{
    std::vector<std::size_t> depths(m_tasks.size(), 1);
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        for (const std::size_t input : m_tasks[i].inputs)
            depths[i] = std::max(depths[i], depths[input] + 1);
    }
    return depths.empty() ? 0 : *std::max_element(depths.begin(), depths.end());
}

std::vector<std::pair<QString, std::size_t>> TaskGraph::functions() const
{
    std::vector<std::pair<QString, std::size_t>> counts;
    for (const Task& task : m_tasks) {
        const auto known
            = std::find_if(counts.begin(), counts.end(), [&](const auto& count) { return count.first == task.function; });
        if (known == counts.end())
            counts.emplace_back(task.function, 1);
        else
            ++known->second;
    }
    return counts;
}

}  // namespace leafbench
