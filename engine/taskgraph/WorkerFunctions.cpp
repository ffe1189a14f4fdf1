#include "engine/taskgraph/WorkerFunctions.h"

#include "engine/common/Exceptions.h"
#include "engine/processes/MessageSocket.h"
#include "engine/taskgraph/TaskMessage.h"

#include <fcntl.h>
#include <signal.h>

#include <map>

namespace leafbench {

/// Created at first use: static initialisation order across libraries is undefined.
static std::map<QString, WorkerFunction>& functions()
{
    static std::map<QString, WorkerFunction> all;
    return all;
}

void registerWorkerFunction(const QString& name, WorkerFunction function) { functions()[name] = std::move(function); }

const WorkerFunction* findWorkerFunction(const QString& name)
{
    const auto found = functions().find(name);
    return found == functions().end() ? nullptr : &found->second;
}

namespace {

/// An exception of a task's function must not end the worker.
Result<QCborValue> runTask(const TaskMessage& task, LaneRecorder* lane)
{
    const WorkerFunction* const function = findWorkerFunction(task.function);
    if (!function)
        return Error{.code = ErrorCode::Internal, .subject = task.function, .detail = QStringLiteral("no such function")};
    try {
        auto outcome = (*function)({task.arguments, task.inputs, lane});
        if (outcome.cancelled())  // cannot be requested
            return Error{.code = ErrorCode::Internal, .subject = task.function, .detail = QStringLiteral("cancelled")};
        return outcome;
    } catch (const std::exception& e) {
        return errorOf(e, task.function);
    }
}

}  // namespace

int serveTasks(int socket)
{
    if (fcntl(socket, F_GETFD) < 0 || !dieWithParent(socket))
        return 1;
    MessageSocket line(socket);
    if (!line.write(readyFrame()))
        return 1;
    LaneRecorder lane(QStringLiteral("worker"), 1);
    while (const auto message = line.read()) {
        lane.mark(Activity::Wait);
        const TaskMessage task = TaskMessage::fromCbor(*message);
        lane.mark(Activity::Transfer);
        ResultMessage result{task.number, runTask(task, task.recordSpans ? &lane : nullptr), {}};
        lane.mark(Activity::Compute);
        std::vector<TimelineSpan> spans = lane.takeSpans();
        if (task.recordSpans)
            result.spans = std::move(spans);
        if (!line.write(result.toFrame()))
            return 1;
        lane.mark(Activity::Transfer);
    }
    return 0;
}

}  // namespace leafbench
