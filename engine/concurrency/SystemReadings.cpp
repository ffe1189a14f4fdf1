#include "engine/concurrency/SystemReadings.h"

#include "engine/concurrency/ControlGroups.h"
#include "engine/concurrency/SystemText.h"

#include <QDir>

#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <numeric>
#include <thread>

namespace leafbench {

namespace {

/// The soft limit; 0: none.
qint64 softLimit(__rlimit_resource resource)
{
    rlimit limit{};
    return getrlimit(resource, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY ? static_cast<qint64>(limit.rlim_cur) : 0;
}

void readMemory(const QString& root, SystemReadings& readings)
{
    const QByteArray meminfo = systemText(root + QStringLiteral("/proc/meminfo"));
    readings.machineBytes = bytesOfLine(meminfo, "MemTotal");
    readings.availableBytes = bytesOfLine(meminfo, "MemAvailable") + bytesOfLine(meminfo, "SwapFree");
    readings.addressSpaceBytes = softLimit(RLIMIT_AS);
    readings.addressSpaceUsed = bytesOfLine(systemText(root + QStringLiteral("/proc/self/status")), "VmSize");
}

/// Threads of all programs of this user, which RLIMIT_NPROC counts.
qint64 threadsOfUser(const QString& root)
{
    qint64 threads = 0;
    for (const QString& entry : QDir(root + QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!entry.front().isDigit())
            continue;
        const QByteArray status = systemText(root + QStringLiteral("/proc/") + entry + QStringLiteral("/status"));
        const auto number = [&](const QByteArray& key) {
            const qsizetype at = status.indexOf('\n' + key);
            if (at < 0)
                return qint64{-1};
            const qsizetype begin = at + 1 + key.size();
            return status.mid(begin, status.indexOf('\n', begin) - begin).trimmed().split('\t').first().toLongLong();
        };
        if (number("Uid:") == getuid())
            threads += std::max<qint64>(0, number("Threads:"));
    }
    return threads;
}

void readThreads(const QString& root, const ControlGroupLimits& groups, SystemReadings& readings)
{
    readings.threads = groups.pids;
    readings.threadsUsed = groups.pidsUsed;
    constexpr qint64 plenty = 10'000;  // a usual limit; too far away to be worth counting
    const qint64 own = softLimit(RLIMIT_NPROC);
    if (own == 0 || own > plenty || geteuid() == 0)
        return;  // root has no such limit
    const qint64 used = threadsOfUser(root);
    if (groups.pids == 0 || own - used < groups.pids - groups.pidsUsed) {
        readings.threads = own;
        readings.threadsUsed = used;
    }
}

}  // namespace

/// Also works on machines with more cores than a cpu_set_t holds.
std::vector<int> coresOfMask()
{
    std::vector<int> cores;
    for (int places = CPU_SETSIZE; places <= CPU_SETSIZE * 64; places *= 2) {
        cpu_set_t* const set = CPU_ALLOC(places);
        if (!set)
            break;
        const std::size_t size = CPU_ALLOC_SIZE(places);
        CPU_ZERO_S(size, set);
        const bool read = sched_getaffinity(0, size, set) == 0;
        const bool tooSmall = !read && errno == EINVAL;
        for (int core = 0; read && core < places; ++core) {
            if (CPU_ISSET_S(core, size, set))
                cores.push_back(core);
        }
        CPU_FREE(set);
        if (!tooSmall)
            break;
    }
    if (cores.empty()) {
        cores.resize(std::max(1u, std::thread::hardware_concurrency()));
        std::iota(cores.begin(), cores.end(), 0);
    }
    return cores;
}

SystemReadings readSystem(const QString& root)
{
    SystemReadings readings;
    readings.machineCores = std::max(1, static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN)));
    readings.allowedCores = coresOfMask();
    readings.ompNumThreads = qgetenv("OMP_NUM_THREADS");
    readings.ompThreadLimit = qgetenv("OMP_THREAD_LIMIT");
    const ControlGroupLimits groups = readControlGroups(root);
    readings.quotaCores = groups.quotaCores;
    readings.groupBytes = groups.memoryBytes;
    readings.groupFreeBytes = groups.memoryFreeBytes;
    readMemory(root, readings);
    readings.openFiles = softLimit(RLIMIT_NOFILE);
    readings.openFilesUsed
        = QDir(root + QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    readThreads(root, groups, readings);
    return readings;
}

}  // namespace leafbench
