#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

#include <signal.h>

namespace leafbench::testing {

/// How leafbench-cli answered.
struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n')) {
            if (!line.isEmpty())
                list << QJsonDocument::fromJson(line).object();
        }
        return list;
    }
    QJsonObject last() const { return objects().isEmpty() ? QJsonObject() : objects().last(); }
};

inline QString program() { return qEnvironmentVariable("LEAFBENCH_BIN") + "/leafbench-cli"; }

/// False if the program has ended. Its number is 0 then, and kill(0) would end ctest and all tests.
inline bool sendSignal(const QProcess& process, int signal)
{
    const auto pid = static_cast<pid_t>(process.processId());
    return pid > 0 && ::kill(pid, signal) == 0;
}

/// code: -1 if it did not come to an end in time.
inline Answer run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(150'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Answer call(const QStringList& arguments) { return run(program(), arguments); }

}  // namespace leafbench::testing
