#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace leafbench {

/// What /proc tells, parsed. Private to engine/parallel. Zeros where a file is missing or says something else.

/// Clock ticks of one core since the system started. Waiting for a disk is idle; time that a hypervisor took is busy.
struct CoreTicks {
    quint64 busy = 0;
    quint64 all = 0;
};

/// The lines of /proc/stat for these cores, in their order.
std::vector<CoreTicks> coreTicks(const QByteArray& stat, std::span<const int> cores);

/// MemTotal less MemAvailable of /proc/meminfo, bytes.
qint64 memoryInUse(const QByteArray& meminfo);

/// A process's own fields of /proc/<pid>/stat.
struct ProcessTicks {
    quint64 own = 0;     ///< user and system time of all its threads
    quint64 reaped = 0;  ///< the same of its children that have ended
};
ProcessTicks processTicks(const QByteArray& stat);

/// This process and all that it started.
struct ProcessTree {
    double cpuSeconds = 0;     ///< so far, of those that have ended too
    qint64 residentBytes = 0;  ///< pages that several share count for each
};

/// `without`: a child that is no work of ours, or 0.
ProcessTree processTree(qint64 without = 0);

QByteArray procFile(const char* path);

}  // namespace leafbench
