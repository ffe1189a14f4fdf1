#include "engine/monitor/NvidiaSmi.h"

#include "engine/common/SaturatedCast.h"

#include <QFile>
#include <QList>
#include <QStandardPaths>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace leafbench {
namespace {

constexpr qsizetype longestLine = 4096;
constexpr std::size_t mostGpus = 64;

/// Starts it in its own process group, so that a kill leaves nothing behind. Returns its pid or 0.
int start(const QByteArray& program, int output)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
    // If this program is killed, the next write into the broken pipe ends it.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &signals);

    const char* const arguments[] = {
        "nvidia-smi", "--query-gpu=index,name,utilization.gpu,memory.used,memory.total", "--format=csv,noheader,nounits", "-l", "1",
        nullptr};
    pid_t pid = 0;
    const int failed = posix_spawn(&pid, program.constData(), &actions, &attributes, const_cast<char* const*>(arguments), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return failed ? 0 : pid;
}

/// A process stuck in the driver cannot be killed before the driver returns: do not wait long.
void end(int pid)
{
    constexpr int longestMilliseconds = 100;
    kill(-pid, SIGKILL);
    pollfd exit{static_cast<int>(syscall(SYS_pidfd_open, pid, 0)), POLLIN, 0};
    ::poll(&exit, 1, longestMilliseconds);
    waitpid(pid, nullptr, WNOHANG);
    if (exit.fd >= 0)
        close(exit.fd);
}

}  // namespace

NvidiaSmi::NvidiaSmi(std::chrono::milliseconds silence) : m_silence(silence)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("nvidia-smi"));
    int ends[2];
    m_givenUp = true;
    if (program.isEmpty() || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    // The writer blocks when we read slowly.
    fcntl(ends[1], F_SETFL, 0);
    m_pid = start(QFile::encodeName(program), ends[1]);
    close(ends[1]);
    m_pipe = ends[0];
    m_lastWord = std::chrono::steady_clock::now();
    m_givenUp = false;
    if (m_pid == 0)
        giveUp();
}

NvidiaSmi::~NvidiaSmi() { giveUp(); }

std::shared_ptr<NvidiaSmi> NvidiaSmi::shared()
{
    static std::mutex mutex;
    static std::weak_ptr<NvidiaSmi> running;
    const std::lock_guard lock(mutex);
    std::shared_ptr<NvidiaSmi> one = running.lock();
    if (!one)
        running = one = std::make_shared<NvidiaSmi>();
    return one;
}

std::vector<GpuUse> NvidiaSmi::poll()
{
    const std::lock_guard lock(m_mutex);
    if (!m_givenUp)
        read();
    return m_gpus;
}

void NvidiaSmi::waitForText(std::chrono::milliseconds longest)
{
    pollfd text{-1, POLLIN, 0};
    {
        const std::lock_guard lock(m_mutex);
        if (m_pipe >= 0)
            text.fd = fcntl(m_pipe, F_DUPFD_CLOEXEC, 0);  // ours alone: another thread may close the pipe meanwhile
    }
    ::poll(&text, 1, static_cast<int>(longest.count()));
    if (text.fd >= 0)
        close(text.fd);
}

bool NvidiaSmi::givenUp()
{
    const std::lock_guard lock(m_mutex);
    return m_givenUp;
}

qint64 NvidiaSmi::pid()
{
    const std::lock_guard lock(m_mutex);
    return m_pid;
}

void NvidiaSmi::read()
{
    const auto now = std::chrono::steady_clock::now();
    char part[4096];
    ssize_t got = 0;
    // A few pages at a time: endless output must not block the monitor.
    for (int pages = 0; pages < 16 && (got = ::read(m_pipe, part, sizeof part)) > 0; ++pages)
        m_text.append(part, got);
    const bool ended = got == 0;
    if (m_text.contains('\n'))
        m_lastWord = now;
    takeLines();
    if (ended || m_text.size() > longestLine || now - m_lastWord > m_silence)
        giveUp();
}

void NvidiaSmi::takeLines()
{
    for (qsizetype end = 0; !m_givenUp && (end = m_text.indexOf('\n')) >= 0;) {
        const auto gpu = parseGpuLine(m_text.left(end));
        m_text.remove(0, end + 1);
        if (!gpu || gpu->first > m_gpus.size() || gpu->first >= mostGpus)
            giveUp();
        else if (gpu->first == m_gpus.size())
            m_gpus.push_back(gpu->second);
        else
            m_gpus[gpu->first] = gpu->second;
    }
}

void NvidiaSmi::giveUp()
{
    m_givenUp = true;
    m_gpus.clear();
    m_text.clear();
    if (m_pipe >= 0)
        close(std::exchange(m_pipe, -1));
    if (m_pid > 0)
        end(std::exchange(m_pid, 0));
}

std::optional<std::pair<std::size_t, GpuUse>> parseGpuLine(const QByteArray& line)
{
    const QList<QByteArray> fields = line.split(',');
    const qsizetype count = fields.size();
    if (count < 5)
        return std::nullopt;
    // A name may hold commas; the fields after it do not.
    const auto number = [&](qsizetype place, bool mayLack) -> std::optional<double> {
        const QByteArray text = fields[place].trimmed();
        if (mayLack && text.startsWith('['))
            return 0;
        bool ok = false;
        const double value = text.toDouble(&ok);
        return ok && value >= 0 ? std::optional(value) : std::nullopt;
    };
    const auto index = number(0, false), use = number(count - 3, true);
    const auto used = number(count - 2, true), total = number(count - 1, true);
    const QByteArray name = QByteArrayList(fields.mid(1, count - 4)).join(',').trimmed();
    if (!index || !use || !used || !total || *use > 100 || name.isEmpty())
        return std::nullopt;
    constexpr double mebibyte = 1024 * 1024;
    return std::pair(saturatedCast<std::size_t>(*index),
                     GpuUse{QString::fromUtf8(name), *use / 100, saturatedCast<qint64>(*used * mebibyte),
                            saturatedCast<qint64>(*total * mebibyte)});
}

QStringList gpuNames()
{
    const std::shared_ptr<NvidiaSmi> smi = NvidiaSmi::shared();
    std::vector<GpuUse> gpus;
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(3);
    while ((gpus = smi->poll()).empty() && !smi->givenUp()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            break;
        smi->waitForText(left);
    }
    QStringList names;
    for (const GpuUse& gpu : gpus)
        names << gpu.name;
    return names;
}

}  // namespace leafbench
