#include "engine/cluster/ClusterShell.h"

#include "engine/cluster/ShellWords.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QSysInfo>

#include <signal.h>

namespace leafbench {
namespace {

constexpr int noConnection = 255;  // ssh's own exit code

/// Clusters often set the PATH of Slurm for logins only.
QString withSlurm(const QString& command)
{
    return QStringLiteral(
               "command -v sbatch >/dev/null || PATH=$PATH:$(bash -lc 'echo \"$PATH\"' </dev/null 2>/dev/null | tail -n 1); ")
        + command;
}

/// No questions, no banner, and an end when the host falls silent.
QStringList sshOptions()
{
    QStringList words;
    for (const char* option : {"BatchMode=yes", "ConnectTimeout=10", "ServerAliveInterval=15", "LogLevel=ERROR"})
        words << QStringLiteral("-o") << QLatin1String(option);
    return words;
}

/// The login shell there may be another one than sh.
void setCommand(QProcess& process, const QString& host, const QString& command)
{
    process.setProgram(host.isEmpty() ? QStringLiteral("sh") : QStringLiteral("ssh"));
    if (host.isEmpty())
        process.setArguments({QStringLiteral("-c"), command});
    else
        process.setArguments(QStringList(sshOptions())
                             << QStringLiteral("--") << host << QStringLiteral("sh -c ") + shellWord(withSlurm(command)));
}

/// leafbench-cli keeps signals to itself; what it starts is to hear them.
void hearSignals()
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

QString inOneLine(const QByteArray& text)
{
    constexpr qsizetype most = 400;
    return QString::fromLocal8Bit(text).simplified().left(most);
}

/// False: cancelled, or out of time.
bool waitsForEnd(QProcess& process, const QDeadlineTimer& deadline, const CancellationToken& token)
{
    constexpr int step = 50;  // milliseconds
    while (!process.waitForFinished(step)) {
        if (process.state() == QProcess::NotRunning)
            return true;
        if (token.isCancelled() || deadline.hasExpired())
            return false;
    }
    return true;
}

Error connectionError(const QString& host, const QString& words)
{
    for (const char* sign : {"Permission denied", "Host key verification failed", "Too many authentication failures"}) {
        if (words.contains(QLatin1String(sign)))
            return {.code = ErrorCode::ClusterDenied, .subject = host, .detail = words};
    }
    return {.code = ErrorCode::ClusterUnreachable, .subject = host, .detail = words};
}

QDeadlineTimer deadlineOf(const ShellCall& call)
{
    return call.limit.count() > 0 ? QDeadlineTimer(call.limit) : QDeadlineTimer(QDeadlineTimer::Forever);
}

}  // namespace

Result<ShellAnswer> callShell(const QString& host, const ShellCall& call, const CancellationToken& token)
{
    QProcess process;
    setCommand(process, host, call.command);
    process.setChildProcessModifier(hearSignals);
    process.setStandardInputFile(call.input.isEmpty() ? QProcess::nullDevice() : call.input);
    if (!call.output.isEmpty())
        process.setStandardOutputFile(call.output);
    process.start();
    if (!process.waitForStarted())
        return Error{.code = ErrorCode::ClusterLacks, .subject = process.program(), .detail = QSysInfo::machineHostName()};
    if (!waitsForEnd(process, deadlineOf(call), token)) {
        process.kill();
        process.waitForFinished();
        if (token.isCancelled())
            return Cancelled{};
        return connectionError(host.isEmpty() ? QSysInfo::machineHostName() : host,
                               QStringLiteral("no answer in %1 s").arg(call.limit.count()));
    }
    const QString words = inOneLine(process.readAllStandardError());
    if (!host.isEmpty() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == noConnection)
        return connectionError(host, words);
    return ShellAnswer{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                       words};
}

}  // namespace leafbench
