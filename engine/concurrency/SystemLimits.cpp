#include "engine/concurrency/SystemLimits.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace leafbench {

namespace {

/// The first number of "4,2"; 0 if there is none.
int ompNumber(const QByteArray& value)
{
    bool isNumber = false;
    const int number = value.split(',').first().trimmed().toInt(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

/// The smaller of two limits; 0 is no limit.
int smaller(int a, int b) { return a == 0 || b == 0 ? std::max(a, b) : std::min(a, b); }

void setCores(const SystemReadings& readings, SystemLimits& limits)
{
    limits.machineCores = std::max(1, readings.machineCores);
    limits.cores = std::max(1, static_cast<int>(readings.allowedCores.size()));
    if (limits.cores < limits.machineCores)
        limits.coresBy = LimitedBy::Affinity;
    limits.quotaCores = readings.quotaCores;
    if (readings.quotaCores > 0 && std::ceil(readings.quotaCores) < limits.cores) {
        limits.cores = std::max(1, static_cast<int>(std::ceil(readings.quotaCores)));
        limits.coresBy = LimitedBy::CpuQuota;
    }
    limits.threadsEach = smaller(ompNumber(readings.ompNumThreads), ompNumber(readings.ompThreadLimit));
}

void setMemory(const SystemReadings& readings, SystemLimits& limits)
{
    limits.machineBytes = readings.machineBytes;
    limits.memoryBytes = readings.machineBytes;
    limits.freeBytes = readings.availableBytes;
    const auto bound = [&](qint64 most, qint64 free, LimitedBy by) {
        if (most <= 0)
            return;
        if (most < limits.memoryBytes || limits.memoryBytes == 0) {
            limits.memoryBytes = most;
            limits.memoryBy = by;
        }
        if (free < limits.freeBytes || limits.machineBytes == 0) {
            limits.freeBytes = std::max<qint64>(0, free);
            limits.freeBy = by;
        }
    };
    bound(readings.groupBytes, readings.groupFreeBytes, LimitedBy::ControlGroup);
    bound(readings.addressSpaceBytes, readings.addressSpaceBytes - readings.addressSpaceUsed, LimitedBy::AddressSpace);
}

qint64 left(qint64 most, qint64 used) { return most > 0 ? std::max<qint64>(0, most - used) : -1; }

}  // namespace

SystemLimits limitsOf(const SystemReadings& readings)
{
    SystemLimits limits;
    setCores(readings, limits);
    setMemory(readings, limits);
    limits.filesLeft = left(readings.openFiles, readings.openFilesUsed);
    limits.threadsLeft = left(readings.threads, readings.threadsUsed);
    return limits;
}

SystemLimits systemLimits() { return limitsOf(readSystem()); }

}  // namespace leafbench
