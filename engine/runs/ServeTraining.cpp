#include "engine/runs/RunProcess.h"

#include "engine/common/ErrorCbor.h"
#include "engine/parallel/WorkerLine.h"
#include "engine/runs/RunMessages.h"

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace leafbench {

namespace {

QCborMap message(const char* kind, const QCborValue& value)
{
    return {{QString::fromLatin1(kind), value}};
}

/// Sends what a training tells. Steps of less than a millisecond are gathered.
class Sender : public RunObserver {
public:
    explicit Sender(WorkerLine& line) : m_line(line) {}

    void onRunStart(const RunStart& start) override { send("start", startToCbor(start)); }
    void onStep(const StepRecord& step) override
    {
        constexpr std::chrono::milliseconds pause{30};
        m_steps.push_back(step);
        if (std::chrono::steady_clock::now() - m_told >= pause)
            sendSteps();
    }
    void onEpoch(const EpochRecord& record) override
    {
        sendSteps();
        send("epoch", epochToCbor(record));
    }
    void onRefused(const RefusedImage& refused) override { send("refused", refusedToCbor(refused)); }
    void onProgress(const Progress& progress) { send("progress", progressToCbor(progress)); }

    void tellEnd(const Outcome<TrainResult>& outcome)
    {
        sendSteps();
        if (outcome)
            send("result", resultToCbor(*outcome));
        else if (outcome.cancelled())
            send("cancelled", true);
        else
            send("error", errorToCbor(outcome.error()));
    }

private:
    void sendSteps()
    {
        if (!m_steps.empty())
            m_line.write(frameOf(stepsToCbor(m_steps)));
        m_steps.clear();
        m_told = std::chrono::steady_clock::now();
    }
    void send(const char* kind, const QCborValue& value) { m_line.write(frameOf(message(kind, value))); }

    WorkerLine& m_line;
    std::vector<StepRecord> m_steps;
    std::chrono::steady_clock::time_point m_told{};
};

/// Takes what is asked meanwhile. When the program that asks is gone, the state is stored and this process ends; one that cannot
/// even do that in half a minute ends all the same.
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

Outcome<TrainResult> carryOut(const RunRequest& request, RunObserver& observer, const JobContext& context)
{
    try {
        return request.resume.isEmpty() ? trainRun(request.recipe, request.runsDir, observer, context)
                                        : resumeRun(request.resume, observer, context);
    } catch (const std::bad_alloc&) {
        return Error{.code = ErrorCode::OutOfMemory, .subject = QStringLiteral("train")};
    } catch (const std::exception& e) {
        return Error{.code = ErrorCode::Internal, .subject = QStringLiteral("train"), .detail = QString::fromUtf8(e.what())};
    }
}

}  // namespace

int serveTraining(int socket)
{
    if (fcntl(socket, F_GETFD) < 0)
        return 1;
    WorkerLine line(socket);
    const auto asked = line.read();
    if (!asked)
        return 1;
    Sender sender(line);
    const auto request = RunRequest::fromCbor(asked->toMap());
    if (!request) {
        sender.tellEnd(request.as<TrainResult>());
        return 0;
    }
    JobContext context;
    context.progress = [&sender](const Progress& progress) { sender.onProgress(progress); };
    std::atomic<bool> over = false;
    std::jthread listener([&] { listen(line, context.token, over); });
    sender.tellEnd(carryOut(*request, sender, context));
    over = true;
    line.stopReading();
    return 0;
}

}  // namespace leafbench
