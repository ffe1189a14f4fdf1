#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/monitor/Timeline.h"
#include "engine/taskgraph/TaskGraph.h"

#include <QCborValue>
#include <QString>

#include <functional>

namespace leafbench {

constexpr int mostGraphWorkers = 64;

struct GraphOptions {
    int workers = 1;          ///< processes, 1 .. mostGraphWorkers; at most one a task is started
    int mostTries = 3;        ///< tries of a task whose worker died or hung
    double taskSeconds = 60;  ///< a longer task counts as hung: its worker is killed and replaced
    /// Called for each task sent to a worker, also for repeats; on the calling thread.
    std::function<void(const Task& task)> taskGiven{};
    QString program{};  ///< leafbench-cli; empty: the one beside this program or library, or LEAFBENCH_WORKER
};

/// Result and statistics of a graph's run.
struct GraphReport {
    QCborValue result;        ///< of the last task
    double startSeconds = 0;  ///< until the first worker is ready
    int workersLost = 0;      ///< died or hung, and were replaced
    int tasksRepeated = 0;
};

/// Called for each result; on the calling thread. The task is that of the graph, not a copy.
using TaskDone = std::function<void(const Task& task)>;

/// Runs the graph in `workers` processes of `leafbench-cli worker`, which exchange framed CBOR over a socket pair. Tasks go to free
/// workers; each gets its inputs in the graph's order, so the result does not depend on the number of workers or their timing.
/// No worker outlives the call or the program, however that ends (the kernel kills them with it). Blocks; thread: any. Pause: no
/// task is sent. Cancel: kills all workers. Errors: WorkerMissing (subject: program), WorkerLost (subject: the task, detail: how
/// its last worker ended, low: tries), BadValue (workers), and those of a task's function.
Result<GraphReport> runGraph(const TaskGraph& graph, const GraphOptions& options, const JobContext& context,
                             TimelineRecorder* timeline = nullptr, const TaskDone& taskDone = {});

}  // namespace leafbench
