#include "engine/processes/WorkerProcess.h"

#include "engine/common/EngineLibrary.h"

#include <QFileInfo>

#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <mutex>

namespace leafbench {

namespace {

constexpr int workerSocket = 3;  // the first after stdin, stdout and stderr

struct Running {
    std::mutex mutex;
    std::vector<qint64> pids;
};

Running& running()
{
    static Running all;
    return all;
}

Error missing(const QString& program, int reason)
{
    return {.code = ErrorCode::WorkerMissing, .subject = program, .detail = qt_error_string(reason)};
}

/// posix_spawn is safe with other threads and does not copy the program's memory. The worker inherits only its socket and the three
/// standard streams.
class Spawn {
public:
    Spawn(int socket)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, socket, workerSocket);
        posix_spawn_file_actions_addclosefrom_np(&m_actions, workerSocket + 1);
        posix_spawnattr_init(&m_attributes);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK);
        // Ctrl-C and a scheduler's SIGTERM and SIGUSR1 go to all processes; only this one reacts to them.
        sigset_t blocked;
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGINT);
        sigaddset(&blocked, SIGTERM);
        sigaddset(&blocked, SIGUSR1);
        posix_spawnattr_setsigmask(&m_attributes, &blocked);
    }
    ~Spawn()
    {
        posix_spawnattr_destroy(&m_attributes);
        posix_spawn_file_actions_destroy(&m_actions);
    }
    Spawn(const Spawn&) = delete;
    Spawn& operator=(const Spawn&) = delete;

    /// 0, or the system's reason.
    int run(const QString& program, QByteArray command, pid_t& pid)
    {
        QByteArray name = program.toLocal8Bit(), number = QByteArray::number(workerSocket);
        char* const arguments[] = {name.data(), command.data(), number.data(), nullptr};
        return posix_spawn(&pid, name.constData(), &m_actions, &m_attributes, arguments, environ);
    }

private:
    posix_spawn_file_actions_t m_actions;
    posix_spawnattr_t m_attributes;
};

QString howItEnded(int status)
{
    if (!WIFSIGNALED(status))
        return QStringLiteral("exit code %1").arg(WEXITSTATUS(status));
    const char* const name = sigabbrev_np(WTERMSIG(status));
    return name ? QStringLiteral("SIG") + QLatin1String(name) : QStringLiteral("signal %1").arg(WTERMSIG(status));
}

}  // namespace

QString workerProgram()
{
    const QString name = QStringLiteral("leafbench-cli");
    if (const QString given = qEnvironmentVariable("LEAFBENCH_WORKER"); !given.isEmpty())
        return given;
    const QString own = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    const QString library = engineLibraryFolder();
    // bin and lib side by side in a build; lib/<architecture> in an installation.
    for (const QString& folder :
         {QFileInfo(own).path(), library, library + QLatin1String("/../bin"), library + QLatin1String("/../../bin")}) {
        const QFileInfo program(folder + QLatin1Char('/') + name);
        if (program.isExecutable())
            return program.absoluteFilePath();
    }
    return name;
}

std::vector<qint64> runningWorkers()
{
    const std::lock_guard lock(running().mutex);
    return running().pids;
}

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const QString& program, QByteArray command)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return missing(program, errno);
    pid_t pid = 0;
    const int reason = Spawn(ends[1]).run(program, std::move(command), pid);
    ::close(ends[1]);
    if (reason != 0) {
        ::close(ends[0]);
        return missing(program, reason);
    }
    return std::unique_ptr<WorkerProcess>(new WorkerProcess(pid, ends[0]));
}

WorkerProcess::WorkerProcess(pid_t pid, int socket)
    : m_pid(pid),
      m_socket(socket),
      m_exitFile(static_cast<int>(syscall(SYS_pidfd_open, pid, 0)))  // close-on-exec
{
    const std::lock_guard lock(running().mutex);
    running().pids.push_back(pid);
}

WorkerProcess::~WorkerProcess()
{
    end();
    ::close(m_socket);
    if (m_exitFile >= 0)
        ::close(m_exitFile);
}

bool WorkerProcess::hasExited() const
{
    siginfo_t info{};
    return waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == m_pid;
}

void WorkerProcess::send(const QByteArray& frame)
{
    m_unsent += frame;
    sendMore();
}

void WorkerProcess::sendMore()
{
    while (hasUnsent()) {
        const ssize_t count = ::send(m_socket, m_unsent.constData() + m_sent, static_cast<std::size_t>(m_unsent.size() - m_sent),
                                     MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)  // full or closed: receive() detects the latter
            return;
        m_sent += count;
    }
    m_unsent.clear();
    m_sent = 0;
}

bool WorkerProcess::receive()
{
    char piece[64 << 10];
    for (;;) {
        const ssize_t count = recv(m_socket, piece, sizeof piece, MSG_DONTWAIT);
        if (count > 0)
            m_reader.append(piece, count);
        else if (count == 0 || (errno != EINTR && errno != EAGAIN))
            return false;
        else if (errno == EAGAIN)
            return !m_reader.broken();
    }
}

void WorkerProcess::kill()
{
    if (!m_gone)
        ::kill(m_pid, SIGKILL);
}

QString WorkerProcess::end()
{
    if (m_gone)
        return {};
    kill();  // harmless if it is already ending: its status stays
    int status = 0;
    pid_t ended = 0;
    while ((ended = waitpid(m_pid, &status, 0)) < 0 && errno == EINTR) {}
    m_gone = true;
    const std::lock_guard lock(running().mutex);
    std::erase(running().pids, m_pid);
    return ended == m_pid ? howItEnded(status) : QString();
}

}  // namespace leafbench
