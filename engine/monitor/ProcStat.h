#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace leafbench {

/// Parsers of /proc. Private to engine/monitor. Zeros if a file is missing or malformed.

/// Clock ticks of one core since boot. Disk waits are idle; time stolen by a hypervisor is busy.
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
    quint64 reaped = 0;  ///< the same of its ended children
};
ProcessTicks processTicks(const QByteArray& stat);

/// This process and all its descendants.
struct ProcessTree {
    double cpuSeconds = 0;     ///< so far, with ended ones
    qint64 residentBytes = 0;  ///< shared pages count for each
};

/// `without`: a child to leave out, or 0.
ProcessTree processTree(qint64 without = 0);

QByteArray procFile(const char* path);

}  // namespace leafbench
