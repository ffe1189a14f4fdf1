#pragma once

#include <QCborMap>
#include <QCborValue>
#include <QString>

#include <cstddef>
#include <vector>

namespace leafbench {

/// A deferred call: a function's name (WorkerFunctions.h), its arguments, and the tasks whose results are its inputs, in order.
struct Task {
    QString name;      ///< unique, readable: "sums of images 0 to 31"
    QString function;  ///< "image_sums"
    QCborMap arguments;
    std::vector<std::size_t> inputs;  ///< indexes of earlier tasks
};

/// A lazy graph of named tasks, as built by dask.delayed: nothing runs before runGraph(). Inputs must be earlier tasks, so there
/// are no cycles. Plain data, copyable.
class TaskGraph {
public:
    /// A handle of a task, for use as an input.
    struct Delayed {
        std::size_t task = 0;
    };

    Delayed delayed(QString name, QString function, QCborMap arguments, const std::vector<Delayed>& inputs = {});

    const std::vector<Task>& tasks() const { return m_tasks; }
    std::size_t size() const { return m_tasks.size(); }
    /// Length of the longest path: more workers cannot shorten it.
    std::size_t depth() const;
    /// Number of tasks by function, in the order of their first call.
    std::vector<std::pair<QString, std::size_t>> functions() const;

private:
    std::vector<Task> m_tasks;
};

}  // namespace leafbench
