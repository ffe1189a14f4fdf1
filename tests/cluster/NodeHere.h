#pragma once

#include "tests/cli/CliCall.h"

#include <QDir>
#include <QFile>

#include <signal.h>

namespace leafbench::testing {

inline QByteArray textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What runs on a node of SlurmHere: its tasks, the scripts of its jobs, and the slurmstepd that watch over both.
inline QList<pid_t> processesOfNode(const QString& node)
{
    QList<pid_t> pids;
    for (const QString& name : QDir("/proc").entryList({"[0-9]*"}, QDir::Dirs)) {
        const QString folder = "/proc/" + name;
        if (!textOf(folder + "/environ").split('\0').contains("SLURMD_NODENAME=" + node.toUtf8()))
            continue;
        pids << name.toInt() << textOf(folder + "/stat").split(' ').value(3).toInt();
    }
    return pids;
}

/// The node's daemon. 0: it has none.
inline pid_t slurmdOf(const QString& slurm, const QString& node) { return textOf(slurm + '/' + node + ".pid").trimmed().toInt(); }

/// As a power failure: all that runs on the node is gone, its daemon first. Returns how many processes that were.
inline int crashNode(const QString& slurm, const QString& node)
{
    const QList<pid_t> victims = QList<pid_t>{slurmdOf(slurm, node)} + processesOfNode(node);
    int killed = 0;
    for (const pid_t pid : victims)
        killed += pid > 1 && ::kill(pid, SIGKILL) == 0 ? 1 : 0;
    return killed;
}

/// The daemon starts again.
inline bool startSlurmd(const QString& slurm, const QString& node, const QStringList& further = {})
{
    return run("slurmd", QStringList{"-f", slurm + "/slurm.conf", "-N", node} + further).code == 0;
}

/// After a crash. Slurm hears of the reboot (-b), as the machine's time since its start would not tell.
inline bool bootNode(const QString& slurm, const QString& node) { return startSlurmd(slurm, node, {"-b"}); }

/// How long Slurm takes a silent node for alive: five minutes on most clusters.
inline bool setSlurmdTimeout(int seconds)
{
    QFile conf(qEnvironmentVariable("SLURM_CONF"));
    const QByteArray line = "SlurmdTimeout=" + QByteArray::number(seconds) + '\n';
    const bool written = conf.open(QIODevice::Append) && conf.write(line) == line.size();
    conf.close();
    return written && run("scontrol", {"reconfigure"}).code == 0;
}

}  // namespace leafbench::testing
