#include "engine/parallel/GraphRunner.h"

#include "engine/parallel/Frame.h"
#include "engine/parallel/TaskMessage.h"
#include "engine/parallel/WorkerFunctions.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <new>
#include <optional>

namespace leafbench {

namespace {

/// The kernel ends this process with the program that started it. Where that is gone already, its end of the socket is
/// closed: a program's files go before its children are told.
bool tieToParent(int socket)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    pollfd peer{socket, 0, 0};
    return poll(&peer, 1, 0) == 0;
}

/// The worker's end: whole messages, waited for.
class Line {
public:
    explicit Line(int socket) : m_socket(socket) {}

    /// Nothing once the other end is closed, or talks nonsense.
    std::optional<QCborValue> read()
    {
        for (;;) {
            if (auto message = m_reader.next())
                return message;
            if (m_reader.broken())
                return std::nullopt;
            const ssize_t count = recv(m_socket, m_piece.get(), pieceBytes, 0);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return std::nullopt;
            m_reader.append(m_piece.get(), count);
        }
    }

    bool write(const QByteArray& frame)
    {
        for (qsizetype sent = 0; sent < frame.size();) {
            const ssize_t count = send(m_socket, frame.constData() + sent, static_cast<std::size_t>(frame.size() - sent),
                                       MSG_NOSIGNAL);
            if (count < 0 && errno != EINTR)
                return false;
            sent += std::max<ssize_t>(count, 0);
        }
        return true;
    }

private:
    static constexpr std::size_t pieceBytes = 64 << 10;
    const int m_socket;
    const std::unique_ptr<char[]> m_piece{new char[pieceBytes]};
    FrameReader m_reader;
};

/// A task's function must not end the worker by an exception.
Outcome<QCborValue> carryOut(const TaskMessage& task, LaneRecorder* lane)
{
    const WorkerFunction* const function = findWorkerFunction(task.function);
    if (!function)
        return Error{.code = ErrorCode::Internal, .subject = task.function, .detail = QStringLiteral("no such function")};
    try {
        auto outcome = (*function)({task.arguments, task.inputs, lane});
        if (outcome.cancelled())  // nobody can have asked for that
            return Error{.code = ErrorCode::Internal, .subject = task.function, .detail = QStringLiteral("cancelled")};
        return outcome;
    } catch (const std::bad_alloc&) {
        return Error{.code = ErrorCode::OutOfMemory, .subject = task.function};
    } catch (const std::exception& e) {
        return Error{.code = ErrorCode::Internal, .subject = task.function, .detail = QString::fromUtf8(e.what())};
    }
}

}  // namespace

int serveTasks(int socket)
{
    if (fcntl(socket, F_GETFD) < 0 || !tieToParent(socket))
        return 1;
    Line line(socket);
    if (!line.write(readyFrame()))
        return 1;
    LaneRecorder lane(QStringLiteral("worker"), 1);
    while (const auto message = line.read()) {
        lane.mark(Activity::Wait);
        const TaskMessage task = TaskMessage::fromCbor(*message);
        lane.mark(Activity::Transfer);
        ResultMessage result{task.number, carryOut(task, task.recordSpans ? &lane : nullptr), {}};
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
