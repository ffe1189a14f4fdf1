#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/Timeline.h"

#include <QCborMap>
#include <QCborValue>
#include <QString>

#include <functional>
#include <span>

namespace leafbench {

/// What a task's function gets. Results and inputs are CBOR; they travel between processes.
struct WorkerCall {
    QCborMap arguments;
    std::span<const QCborValue> inputs;
    LaneRecorder* lane = nullptr;  ///< may be null
};

using WorkerFunction = std::function<Outcome<QCborValue>(const WorkerCall& call)>;

/// The functions that tasks can call, by name. Filled before main() by those who have one to offer; read only after.
void registerWorkerFunction(const QString& name, WorkerFunction function);
const WorkerFunction* findWorkerFunction(const QString& name);

}  // namespace leafbench
