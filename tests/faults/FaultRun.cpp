#include "tests/faults/FaultRun.h"

#include "tests/faults/FaultPlan.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <vector>

namespace leafbench::testing {
namespace {

constexpr int longestSeconds = 120;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A process of the session that has not ended; the session is the program's, and so are all that it starts.
bool anyOf(pid_t session)
{
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!entry.front().isDigit())
            continue;
        const QByteArray stat = contentOf("/proc/" + entry + "/stat");
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 3 && fields[0] != "Z" && fields[0] != "X" && fields[3].toInt() == session)
            return true;
    }
    return false;
}

void limit(decltype(RLIMIT_NOFILE) what, rlim_t most)
{
    const rlimit limits{most, most};
    if (most > 0)
        setrlimit(what, &limits);
}

struct Text {
    std::vector<QByteArray> lines;
    std::vector<char*> pointers;

    void add(const QByteArray& line) { lines.push_back(line); }
    char** end()
    {
        for (QByteArray& line : lines)
            pointers.push_back(line.data());
        pointers.push_back(nullptr);
        return pointers.data();
    }
};

Text environmentFor(const Fault& fault, const QString& paths, const QString& state)
{
    Text text;
    for (char** entry = environ; *entry; ++entry) {
        if (std::strncmp(*entry, "LD_PRELOAD=", 11) != 0)
            text.add(*entry);
    }
    text.add("LD_PRELOAD=" + QFile::encodeName(qEnvironmentVariable("LEAFBENCH_FAULTS_LIBRARY")));
    text.add("LEAFBENCH_FAULT_CALLS=" + fault.calls.toLatin1());
    text.add("LEAFBENCH_FAULT_ERRNO=" + QByteArray::number(fault.error));
    text.add("LEAFBENCH_FAULT_AT=" + QByteArray::number(fault.at));
    text.add(QByteArray("LEAFBENCH_FAULT_LASTING=") + (fault.lasting ? "1" : "0"));
    text.add("LEAFBENCH_FAULT_BYTES=" + QByteArray::number(fault.bytes));
    text.add("LEAFBENCH_FAULT_PATHS=" + QFile::encodeName(paths) + '/');
    text.add("LEAFBENCH_FAULT_STATE=" + QFile::encodeName(state));
    return text;
}

/// The child's part. Nothing here takes memory: other threads may have held malloc's lock.
[[noreturn]] void become(char** arguments, char** environment, const std::array<QByteArray, 2>& outputs, const Limits& limits)
{
    setsid();
    for (int i = 0; i < 2; ++i)
        dup2(open(outputs[static_cast<std::size_t>(i)].constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600), i + 1);
    dup2(open("/dev/null", O_RDONLY), 0);
    close_range(3, ~0U, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, static_cast<rlim_t>(limits.files));
    limit(RLIMIT_AS, static_cast<rlim_t>(limits.memory));
    execve(arguments[0], arguments, environment);
    _exit(126);
}

/// Waits; kills the whole session when it takes too long.
int statusOf(pid_t pid, bool& late)
{
    int status = 0;
    for (int waited = 0; waitpid(pid, &status, WNOHANG) == 0; ++waited) {
        QThread::msleep(5);
        if (waited == longestSeconds * 200) {
            late = true;
            kill(-pid, SIGKILL);
        }
    }
    return status;
}

bool leavesOrphan(pid_t session)
{
    for (int waited = 0; anyOf(session); ++waited) {
        if (waited == 100) {
            kill(-session, SIGKILL);
            return true;
        }
        QThread::msleep(10);
    }
    return false;
}

}  // namespace

QString describe(const Fault& fault)
{
    const QString what = fault.error < 0 ? QStringLiteral("killed")
        : fault.error == 0               ? QStringLiteral("half")
                                         : QString::fromLatin1(strerrorname_np(fault.error));
    return QStringLiteral("%1 %2%3, %4 call %5")
        .arg(fault.calls, what, fault.bytes > 0 ? QStringLiteral(" of %1 bytes").arg(fault.bytes) : QString(),
             fault.lasting ? QStringLiteral("from") : QStringLiteral("at"), QString::number(fault.at));
}

Ended runWithFault(const QStringList& command, const QString& paths, const Fault& fault, const Limits& limits)
{
    const QString state = paths + ".calls", out = paths + ".out", err = paths + ".err";
    QFile::remove(state);
    Text arguments;
    for (const QString& word : command)
        arguments.add(QFile::encodeName(word));
    Text environment = environmentFor(fault, paths, state);
    const std::array<QByteArray, 2> outputs{QFile::encodeName(out), QFile::encodeName(err)};
    char** const words = arguments.end();
    char** const variables = environment.end();
    const pid_t pid = fork();
    if (pid == 0)
        become(words, variables, outputs, limits);
    Ended ended;
    const int status = statusOf(pid, ended.late);
    ended.orphan = leavesOrphan(pid);
    ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ended.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    ended.leavesFiles = ended.signal != 0 || fault.calls.split(',').contains("unlink");
    ended.out = contentOf(out);
    ended.err = contentOf(err);
    const QByteArray counted = contentOf(state);
    std::array<qint64, 2 + faults::kinds> numbers{};
    if (counted.size() == qsizetype(sizeof numbers))
        std::memcpy(numbers.data(), counted.constData(), sizeof numbers);
    ended.failed = numbers[1];
    for (std::size_t i = 0; i < faults::kinds; ++i)
        ended.calls[faults::kindNames[i]] = numbers[2 + i];
    for (const QString& file : {state, out, err})
        QFile::remove(file);
    return ended;
}

}  // namespace leafbench::testing
