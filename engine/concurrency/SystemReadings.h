#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace leafbench {

/// The values that the system reports for this process. A plain value: tests fill it in. 0: no such limit.
struct SystemReadings {
    int machineCores = 1;           ///< online
    std::vector<int> allowedCores;  ///< by the affinity mask, ascending; at least one
    double quotaCores = 0;          ///< CPU quota of the control group, the smallest of its own and its parents'

    QByteArray ompNumThreads;  ///< OMP_NUM_THREADS: "4", or "4,2"
    QByteArray ompThreadLimit;

    qint64 machineBytes = 0;       ///< MemTotal
    qint64 availableBytes = 0;     ///< MemAvailable and free swap
    qint64 groupBytes = 0;         ///< memory limit of the control group, the smallest of its own and its parents'
    qint64 groupFreeBytes = 0;     ///< still available within those limits; file caches that can be dropped count as free
    qint64 addressSpaceBytes = 0;  ///< RLIMIT_AS
    qint64 addressSpaceUsed = 0;

    qint64 openFiles = 0;  ///< RLIMIT_NOFILE, the soft one
    qint64 openFilesUsed = 0;
    qint64 threads = 0;  ///< RLIMIT_NPROC, or pids.max of the control group and its parents; whichever leaves less room
    qint64 threadsUsed = 0;
};

/// By the calling thread's affinity mask, ascending; at least one.
std::vector<int> coresOfMask();

/// Reads them. root: the folder of proc/ and sys/. An unreadable value counts as no limit. Thread: any; the mask is the calling
/// thread's.
SystemReadings readSystem(const QString& root = {});

}  // namespace leafbench
