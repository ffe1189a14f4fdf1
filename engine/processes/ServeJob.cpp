#include "engine/processes/JobProcess.h"
#include "engine/processes/MessageSocket.h"

#include <unistd.h>

#include <atomic>
#include <thread>

namespace leafbench::detail {

namespace {

/// Reads cancel and pause. When the other program is gone, the job is cancelled, so that it stores what it has; a process that
/// still runs after cancelPatience is ended by SIGALRM.
void listen(MessageSocket& socket, CancellationToken token, const std::atomic<bool>& over)
{
    while (const auto message = socket.read()) {
        const QCborMap map = message->toMap();
        if (map.contains(QLatin1String("pause")))
            token.setPaused(map[QLatin1String("pause")].toBool());
        if (map[QLatin1String("cancel")].toBool())
            token.cancel();
    }
    if (over)
        return;
    alarm(static_cast<unsigned>(cancelPatience.count()));
    token.cancel();
}

void sendOutcome(const JobChannel& channel, const Result<QCborValue>& outcome)
{
    if (outcome)
        channel(QStringLiteral("result"), *outcome);
    else if (outcome.cancelled())
        channel(QStringLiteral("cancelled"), true);
    else
        channel(QStringLiteral("error"), toCbor(outcome.error()));
}

}  // namespace

int serveJob(int socketNumber, const std::map<QString, JobFunction>& jobs)
{
    MessageSocket socket(socketNumber);
    const auto message = socket.read();
    const QCborMap request = message ? message->toMap() : QCborMap();
    const auto job = request.isEmpty() ? jobs.end() : jobs.find(request.begin().key().toString());
    if (job == jobs.end())
        return 1;
    const JobChannel channel = [&socket](const QCborValue& kind, const QCborValue& value) {
        socket.write(frameOf(QCborMap{{kind, value}}));
    };
    JobContext context;
    context.progress = [&channel](const Progress& progress) { channel(QStringLiteral("progress"), toCbor(progress)); };
    std::atomic<bool> over = false;
    std::jthread listener([&] { listen(socket, context.token, over); });
    try {
        sendOutcome(channel, job->second(request.begin().value(), channel, context));
    } catch (const std::bad_alloc&) {
        sendOutcome(channel, Error{.code = ErrorCode::OutOfMemory, .subject = QStringLiteral("job")});
    } catch (const std::exception& e) {
        sendOutcome(channel,
                    Error{.code = ErrorCode::Internal, .subject = QStringLiteral("job"), .detail = QString::fromUtf8(e.what())});
    }
    over = true;
    socket.stopReading();
    return 0;
}

}  // namespace leafbench::detail
