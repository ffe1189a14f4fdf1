#include "engine/processes/JobProcess.h"

#include "engine/common/Exceptions.h"
#include "engine/processes/MessageSocket.h"
#include "engine/processes/TokenFile.h"
#include "engine/processes/WorkerProcess.h"

#include <QScopeGuard>

#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <thread>

namespace leafbench {

std::chrono::milliseconds& defaultPatience()
{
    static std::chrono::milliseconds patience = cancelPatience;
    return patience;
}

bool KillSwitch::pull()
{
    const std::lock_guard lock(m_mutex);
    if (m_pid == 0)
        return false;
    m_pulled = ::kill(static_cast<pid_t>(m_pid), SIGKILL) == 0;
    return m_pulled;
}

void KillSwitch::connect(qint64 pid)
{
    const std::lock_guard lock(m_mutex);
    m_pid = pid;
    m_pulled = false;
}

bool KillSwitch::disconnect()
{
    const std::lock_guard lock(m_mutex);
    m_pid = 0;
    return m_pulled;
}

namespace detail {

namespace {

using Clock = std::chrono::steady_clock;

/// Both directions of the socket, while the process lives.
class Conversation {
public:
    Conversation(WorkerProcess& process, const JobEventSink& onEvent, const JobContext& context, std::chrono::milliseconds patience)
        : m_process(process),
          m_onEvent(onEvent),
          m_context(context),
          m_patience(patience),
          m_tokenFile(context.token)
    {
    }

    /// None: the process ended without a result.
    std::optional<Result<QCborValue>> untilEnd()
    {
        do
            forward();
        while (receive() && !m_outcome);
        if (!m_outcome && m_killed)
            return Cancelled{};
        return m_outcome;
    }

    QString subject() const { return m_subject; }

private:
    /// Sends cancel and pause on. Kills a process that ignored cancel for too long.
    void forward()
    {
        m_tokenFile.clear();
        if (const bool paused = m_context.token.isPaused(); paused != m_paused) {
            m_process.send(frameOf(QCborMap{{QStringLiteral("pause"), paused}}));
            m_paused = paused;
        }
        if (m_context.token.isCancelled() && !m_killTime) {
            m_process.send(frameOf(QCborMap{{QStringLiteral("cancel"), true}}));
            m_killTime = Clock::now() + m_patience;
        }
        if (m_killTime && !m_killed && Clock::now() >= *m_killTime) {
            m_process.kill();
            m_killed = true;
        }
    }

    /// Waits until something happens. False once the process has ended or closed its socket.
    bool receive()
    {
        std::array files{pollfd{m_process.socket(), static_cast<short>(m_process.hasUnsent() ? POLLIN | POLLOUT : POLLIN), 0},
                         pollfd{m_process.exitFile(), POLLIN, 0}, pollfd{m_tokenFile.file(), POLLIN, 0}};
        poll(files.data(), files.size(), pollMilliseconds());
        m_process.sendMore();
        // In this order, so that everything sent before the end is read. A grandchild may keep the socket open.
        const bool lives = !m_process.hasExited();
        const bool open = m_process.receive();
        while (const auto message = m_process.next())
            take(message->toMap());
        return lives && open;
    }

    int pollMilliseconds() const
    {
        constexpr int withoutFiles = 50;
        if (m_process.exitFile() < 0 || m_tokenFile.file() < 0)
            return withoutFiles;
        if (!m_killTime || m_killed)
            return -1;
        return static_cast<int>(std::max(0L, std::chrono::ceil<std::chrono::milliseconds>(*m_killTime - Clock::now()).count()));
    }

    void take(const QCborMap& message)
    {
        if (message.isEmpty())
            return;
        const QCborValue kind = message.begin().key(), value = message.begin().value();
        if (kind.isInteger())
            m_onEvent(kind.toInteger(), value);
        else if (kind == QLatin1String("progress"))
            m_context.report(fromCbor<Progress>(value));
        else if (kind == QLatin1String("subject"))
            m_subject = value.toString();
        else if (kind == QLatin1String("result"))
            m_outcome = Result<QCborValue>(value);
        else if (kind == QLatin1String("cancelled"))
            m_outcome = Result<QCborValue>(Cancelled{});
        else if (kind == QLatin1String("error"))
            m_outcome = Result<QCborValue>(fromCbor<Error>(value));
    }

    WorkerProcess& m_process;
    const JobEventSink& m_onEvent;
    const JobContext& m_context;
    const std::chrono::milliseconds m_patience;
    TokenFile m_tokenFile;
    std::optional<Result<QCborValue>> m_outcome;
    std::optional<Clock::time_point> m_killTime;  ///< cancel was sent
    QString m_subject;
    bool m_paused = false;
    bool m_killed = false;  ///< it ignored cancel
};

}  // namespace

Result<QCborValue> runJobProcess(const char* name, const QCborValue& request, const JobEventSink& onEvent,
                                 const JobContext& context, const JobProcessOptions& options, bool& killed)
{
    const auto started = WorkerProcess::start(options.program.isEmpty() ? workerProgram() : options.program, "job");
    if (!started)
        return started.as<QCborValue>();
    WorkerProcess& process = **started;
    if (options.plug)
        options.plug->connect(process.pid());
    process.send(frameOf(QCborMap{{QString::fromLatin1(name), request}}));
    Conversation conversation(process, onEvent, context, options.patience);
    const auto outcome = conversation.untilEnd();
    const bool pulled = options.plug && options.plug->disconnect();
    const QString how = process.end();
    killed = pulled && !outcome;
    return outcome ? *outcome : Error{.code = ErrorCode::JobDied, .subject = conversation.subject(), .detail = how};
}

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
    try {
        std::jthread listener([&] { listen(socket, context.token, over); });
        const auto stopListening = qScopeGuard([&] {
            over = true;
            socket.stopReading();
        });
        sendOutcome(channel, job->second(request.begin().value(), channel, context));
    } catch (const std::exception& e) {
        sendOutcome(channel, errorOf(e, QStringLiteral("job")));
    }
    return 0;
}

}  // namespace detail

}  // namespace leafbench
