#include "engine/runs/RunProcess.h"

#include "engine/common/ErrorCbor.h"
#include "engine/parallel/WorkerProcess.h"
#include "engine/runs/RunMessages.h"

#include <poll.h>
#include <signal.h>

namespace leafbench {

bool TrainingPlug::pull()
{
    const std::lock_guard lock(m_mutex);
    if (m_pid == 0)
        return false;
    m_pulled = ::kill(static_cast<pid_t>(m_pid), SIGKILL) == 0;
    return m_pulled;
}

void TrainingPlug::connect(qint64 pid)
{
    const std::lock_guard lock(m_mutex);
    m_pid = pid;
    m_pulled = false;
}

bool TrainingPlug::disconnect()
{
    const std::lock_guard lock(m_mutex);
    m_pid = 0;
    return m_pulled;
}

/// One process, from its start to its end.
class RunProcess {
public:
    RunProcess(RunObserver& observer, const JobContext& context, const RunProcessOptions& options)
        : m_observer(observer), m_context(context), m_options(options)
    {
    }

    Outcome<TrainResult> run(const RunRequest& request)
    {
        auto started = WorkerProcess::start(m_options.program.isEmpty() ? workerProgram() : m_options.program, "trainer");
        if (!started)
            return started.as<TrainResult>();
        m_process = std::move(started).value();
        if (m_options.plug)
            m_options.plug->connect(m_process->pid());
        m_process->send(frameOf(request.toCbor()));
        while (!m_outcome && listen())
            passOn();
        m_pulled = m_options.plug && m_options.plug->disconnect();
        const QString how = m_process->end();
        return m_outcome ? *m_outcome : Error{.code = ErrorCode::RunDied, .subject = m_path, .detail = how};
    }

    bool plugPulled() const { return m_pulled && !m_outcome; }
    const QString& path() const { return m_path; }  ///< of the run, once it has begun

private:
    /// Takes what has come, or waits a moment for it. False once the process has closed its end.
    bool listen()
    {
        constexpr int patienceMs = 20;  // the token cannot wake this thread
        pollfd files{m_process->socket(), static_cast<short>(m_process->hasUnsent() ? POLLIN | POLLOUT : POLLIN), 0};
        poll(&files, 1, patienceMs);
        m_process->sendMore();
        const bool open = m_process->receive();
        while (const auto message = m_process->next())
            take(message->toMap());
        return open;
    }

    /// What is asked of this job is asked of the process.
    void passOn()
    {
        const bool paused = m_context.token.isPaused();
        if (paused != m_paused)
            m_process->send(frameOf(QCborMap{{QStringLiteral("pause"), paused}}));
        m_paused = paused;
        if (m_context.token.isCancelled() && !m_cancelled)
            m_process->send(frameOf(QCborMap{{QStringLiteral("cancel"), true}}));
        m_cancelled = m_context.token.isCancelled();
    }

    void take(const QCborMap& message)
    {
        const QString kind = message.isEmpty() ? QString() : message.begin().key().toString();
        const QCborValue value = message.isEmpty() ? QCborValue() : message.begin().value();
        if (kind == QLatin1String("progress"))
            m_context.report(progressFromCbor(value.toMap()));
        else if (kind == QLatin1String("steps"))
            tellSteps(stepsFromCbor(message));
        else if (kind == QLatin1String("epoch"))
            m_observer.onEpoch(epochFromCbor(value.toMap()));
        else if (kind == QLatin1String("refused"))
            m_observer.onRefused(refusedFromCbor(value.toMap()));
        else if (kind == QLatin1String("start"))
            takeStart(value.toMap());
        else if (kind == QLatin1String("result"))
            m_outcome = resultFromCbor(value.toMap());
        else if (kind == QLatin1String("cancelled"))
            m_outcome = Outcome<TrainResult>(Cancelled{});
        else if (kind == QLatin1String("error"))
            m_outcome = Outcome<TrainResult>(errorFromCbor(value));
    }

    void takeStart(const QCborMap& map)
    {
        m_path = map[QLatin1String("path")].toString();
        if (const auto start = startFromCbor(map))
            m_observer.onRunStart(*start);
    }

    void tellSteps(const std::vector<StepRecord>& steps)
    {
        for (const StepRecord& step : steps)
            m_observer.onStep(step);
    }

    RunObserver& m_observer;
    const JobContext& m_context;
    const RunProcessOptions& m_options;
    std::unique_ptr<WorkerProcess> m_process;
    std::optional<Outcome<TrainResult>> m_outcome;
    QString m_path;
    bool m_paused = false;
    bool m_cancelled = false;
    bool m_pulled = false;
};

static Outcome<TrainResult> carryOut(RunRequest request, RunObserver& observer, const JobContext& context,
                                     const RunProcessOptions& options)
{
    for (;;) {
        RunProcess process(observer, context, options);
        auto outcome = process.run(request);
        if (!process.plugPulled() || context.token.isCancelled())
            return outcome;
        if (!process.path().isEmpty())
            request.resume = process.path();
        observer.onPlugPulled();
    }
}

Outcome<TrainResult> trainInProcess(const Recipe& recipe, const QString& runsDir, RunObserver& observer, const JobContext& context,
                                    const RunProcessOptions& options)
{
    return carryOut({recipe, runsDir, {}}, observer, context, options);
}

Outcome<TrainResult> resumeInProcess(const QString& runPath, RunObserver& observer, const JobContext& context,
                                     const RunProcessOptions& options)
{
    return carryOut({{}, {}, runPath}, observer, context, options);
}

}  // namespace leafbench
