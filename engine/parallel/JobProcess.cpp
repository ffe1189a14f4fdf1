#include "engine/parallel/JobProcess.h"

#include "engine/common/ErrorCbor.h"
#include "engine/parallel/ProgressCbor.h"
#include "engine/parallel/WorkerProcess.h"

#include <poll.h>
#include <signal.h>

namespace leafbench {

bool ProcessPlug::pull()
{
    const std::lock_guard lock(m_mutex);
    if (m_pid == 0)
        return false;
    m_pulled = ::kill(static_cast<pid_t>(m_pid), SIGKILL) == 0;
    return m_pulled;
}

void ProcessPlug::connect(qint64 pid)
{
    const std::lock_guard lock(m_mutex);
    m_pid = pid;
    m_pulled = false;
}

bool ProcessPlug::disconnect()
{
    const std::lock_guard lock(m_mutex);
    m_pid = 0;
    return m_pulled;
}

/// What goes to and fro while the process lives.
class JobProcess::Talk {
public:
    Talk(WorkerProcess& process, const JobContext& context, JobTaker& taker) : m_process(process), m_context(context), m_taker(taker) {}

    /// Nothing: the process ended without a word.
    std::optional<Outcome<QCborValue>> untilItsEnd()
    {
        while (!m_outcome && listen())
            passOn();
        return m_outcome;
    }

private:
    /// Takes what has come, or waits a moment for it. False once the process has closed its end.
    bool listen()
    {
        constexpr int patienceMs = 20;  // the token cannot wake this thread
        pollfd files{m_process.socket(), static_cast<short>(m_process.hasUnsent() ? POLLIN | POLLOUT : POLLIN), 0};
        poll(&files, 1, patienceMs);
        m_process.sendMore();
        const bool open = m_process.receive();
        while (const auto message = m_process.next())
            take(message->toMap());
        return open;
    }

    /// What is asked of this job is asked of the process.
    void passOn()
    {
        const bool paused = m_context.token.isPaused();
        if (paused != m_paused)
            m_process.send(frameOf(QCborMap{{QStringLiteral("pause"), paused}}));
        m_paused = paused;
        if (m_context.token.isCancelled() && !m_cancelled)
            m_process.send(frameOf(QCborMap{{QStringLiteral("cancel"), true}}));
        m_cancelled = m_context.token.isCancelled();
    }

    void take(const QCborMap& message)
    {
        if (message.isEmpty())
            return;
        const QString kind = message.begin().key().toString();
        const QCborValue value = message.begin().value();
        if (kind == QLatin1String("progress"))
            m_context.report(progressFromCbor(value.toMap()));
        else if (kind == QLatin1String("result"))
            m_outcome = Outcome<QCborValue>(value);
        else if (kind == QLatin1String("cancelled"))
            m_outcome = Outcome<QCborValue>(Cancelled{});
        else if (kind == QLatin1String("error"))
            m_outcome = Outcome<QCborValue>(errorFromCbor(value));
        else
            m_taker.take(kind, value);
    }

    WorkerProcess& m_process;
    const JobContext& m_context;
    JobTaker& m_taker;
    std::optional<Outcome<QCborValue>> m_outcome;
    bool m_paused = false;
    bool m_cancelled = false;
};

Outcome<QCborValue> JobProcess::run(const QCborMap& request, JobTaker& taker)
{
    const auto started = WorkerProcess::start(m_options.program.isEmpty() ? workerProgram() : m_options.program, "job");
    if (!started)
        return started.as<QCborValue>();
    WorkerProcess& process = **started;
    if (m_options.plug)
        m_options.plug->connect(process.pid());
    process.send(frameOf(request));
    const auto outcome = Talk(process, m_context, taker).untilItsEnd();
    const bool pulled = m_options.plug && m_options.plug->disconnect();
    const QString how = process.end();
    if (outcome)
        return *outcome;
    m_pulled = pulled;
    return Error{.code = ErrorCode::JobDied, .subject = taker.subject(), .detail = how};
}

}  // namespace leafbench
