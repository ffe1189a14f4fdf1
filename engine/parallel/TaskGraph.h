#pragma once

#include <QCborMap>
#include <QCborValue>
#include <QString>

#include <cstddef>
#include <vector>

namespace leafbench {

/// A call that is written down now and carried out later: the name of a function (WorkerFunctions.h), its arguments,
/// and the tasks whose results it takes, in that order.
struct Task {
    QString name;      ///< unique, for people: "sums of images 0 to 31"
    QString function;  ///< "image_sums"
    QCborMap arguments;
    std::vector<std::size_t> inputs;  ///< indexes of earlier tasks
};

/// A lazy graph of named tasks, as dask.delayed builds one: nothing runs before runGraph(). A task may only take tasks
/// that were added before it, so that there is no circle. Plain data; copy it freely.
class TaskGraph {
public:
    /// A task that has been promised, to be used as an input of others.
    struct Delayed {
        std::size_t task = 0;
    };

    Delayed delayed(QString name, QString function, QCborMap arguments, const std::vector<Delayed>& inputs = {});

    const std::vector<Task>& tasks() const { return m_tasks; }
    std::size_t size() const { return m_tasks.size(); }
    /// How many tasks lie on the longest way through the graph: more workers cannot shorten that.
    std::size_t depth() const;
    /// How many tasks call each function, in the order of their first call.
    std::vector<std::pair<QString, std::size_t>> functions() const;

private:
    std::vector<Task> m_tasks;
};

}  // namespace leafbench
