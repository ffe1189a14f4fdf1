#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/Job.h"
#include "engine/parallel/TaskGraph.h"
#include "engine/parallel/Timeline.h"

#include <QCborValue>
#include <QString>

#include <functional>

namespace leafbench {

constexpr int mostGraphWorkers = 64;

struct GraphOptions {
    int workers = 1;            ///< processes, 1 .. mostGraphWorkers; no more than there are tasks are started
    int mostTries = 3;          ///< a task whose worker died or hung runs again elsewhere, so often in all
    double taskSeconds = 60;    ///< a task that takes longer is taken for hung: its worker is killed and replaced
    /// Told of each task that goes to a worker, again when it is repeated; from the calling thread.
    std::function<void(const Task& task)> taskGiven{};
    QString program{};          ///< leafbench-cli; empty: the one beside this program or library, or LEAFBENCH_WORKER
};

/// What the run of a graph did beside its result.
struct GraphReport {
    QCborValue result;      ///< of the last task
    double startSeconds = 0;    ///< until the first worker answered
    int workersLost = 0;    ///< that died or hung, and were replaced
    int tasksRepeated = 0;
};

/// Told of each result that came in; from the calling thread. The task is that of the graph, not a copy.
using TaskDone = std::function<void(const Task& task)>;

/// Carries the graph out in `workers` processes of `leafbench-cli worker`, which talk in framed CBOR over a socket pair.
/// Tasks go to whichever worker is free; each gets its inputs in the order the graph names them, so the result does not
/// depend on the number of workers nor on their timing. No worker outlives the call, nor the program, whichever way that
/// ends (the kernel kills them with it). Blocks; thread: any. Pause: no task is handed out. Cancel: kills all workers.
/// Errors: WorkerMissing (subject: program), WorkerLost (subject: the task, detail: how its last worker ended, low:
/// tries), BadValue (workers), and those that a task's function gives.
Outcome<GraphReport> runGraph(const TaskGraph& graph, const GraphOptions& options, const JobContext& context,
                              TimelineRecorder* timeline = nullptr, const TaskDone& taskDone = {});

/// The body of `leafbench-cli worker`: serves tasks on the given socket until it closes. Returns the exit code.
int serveTasks(int socket);

/// The signals and pids of running workers, for tests that kill them.
std::vector<qint64> runningWorkers();

}  // namespace leafbench
