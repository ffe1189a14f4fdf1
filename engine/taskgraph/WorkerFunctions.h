#pragma once

#include "engine/common/Result.h"
#include "engine/monitor/Timeline.h"

#include <QCborMap>
#include <QCborValue>
#include <QString>

#include <functional>
#include <span>

namespace leafbench {

/// Input of a task's function. Results and inputs are CBOR; they travel between processes.
struct WorkerCall {
    QCborMap arguments;
    std::span<const QCborValue> inputs;
    LaneRecorder* lane = nullptr;  ///< may be null
};

using WorkerFunction = std::function<Result<QCborValue>(const WorkerCall& call)>;

/// The registry of functions for tasks, by name. Filled before main(); read-only afterwards.
void registerWorkerFunction(const QString& name, WorkerFunction function);
const WorkerFunction* findWorkerFunction(const QString& name);

/// The body of `leafbench-cli worker`: serves tasks on the given socket until it closes. Returns the exit code.
int serveTasks(int socket);

}  // namespace leafbench
