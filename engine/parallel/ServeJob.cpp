#include "engine/common/ErrorCbor.h"
#include "engine/parallel/JobProcess.h"
#include "engine/parallel/ProgressCbor.h"
#include "engine/parallel/WorkerLine.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <thread>

namespace leafbench {

namespace {

/// Takes what is asked meanwhile. When the program that asks is gone, the job is cancelled, which stores what it has, and this
/// process ends; one that cannot even do that in half a minute ends all the same.
void listen(WorkerLine& line, CancellationToken token, const std::atomic<bool>& over)
{
    while (const auto asked = line.read()) {
        const QCborMap map = asked->toMap();
        if (map.contains(QLatin1String("pause")))
            token.setPaused(map[QLatin1String("pause")].toBool());
        if (map[QLatin1String("cancel")].toBool())
            token.cancel();
    }
    if (over)
        return;
    token.cancel();
    alarm(30);
}

void tellEnd(const TellJob& tell, const Outcome<QCborValue>& outcome)
{
    if (outcome)
        tell("result", *outcome);
    else if (outcome.cancelled())
        tell("cancelled", true);
    else
        tell("error", errorToCbor(outcome.error()));
}

}  // namespace

int serveJob(int socket, const std::function<Outcome<QCborValue>(const QCborMap&, const TellJob&, const JobContext&)>& carryOut)
{
    if (fcntl(socket, F_GETFD) < 0)
        return 1;
    WorkerLine line(socket);
    const auto asked = line.read();
    if (!asked)
        return 1;
    const TellJob tell = [&line](const char* kind, const QCborValue& value) {
        line.write(frameOf(QCborMap{{QString::fromLatin1(kind), value}}));
    };
    JobContext context;
    context.progress = [&tell](const Progress& progress) { tell("progress", progressToCbor(progress)); };
    std::atomic<bool> over = false;
    std::jthread listener([&] { listen(line, context.token, over); });
    try {
        tellEnd(tell, carryOut(asked->toMap(), tell, context));
    } catch (const std::bad_alloc&) {
        tellEnd(tell, Error{.code = ErrorCode::OutOfMemory, .subject = QStringLiteral("job")});
    } catch (const std::exception& e) {
        tellEnd(tell, Error{.code = ErrorCode::Internal, .subject = QStringLiteral("job"), .detail = QString::fromUtf8(e.what())});
    }
    over = true;
    line.stopReading();
    return 0;
}

}  // namespace leafbench
