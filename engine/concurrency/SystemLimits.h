#pragma once

#include "engine/concurrency/SystemReadings.h"

namespace leafbench {

/// What limits a resource. Machine: only the machine itself.
enum class LimitedBy : quint8 {
    Machine,
    Affinity,      ///< taskset, a cpuset, a batch system
    CpuQuota,      ///< of a control group: a container's, a service's
    ControlGroup,  ///< its memory limit
    AddressSpace,  ///< ulimit -v
};

/// What this process may use of its machine.
struct SystemLimits {
    int machineCores = 1;
    int cores = 1;  ///< that it can keep busy: those of its mask, at most its CPU quota rounded up, as the JVM and Go do
    LimitedBy coresBy = LimitedBy::Machine;
    double quotaCores = 0;  ///< 0: none
    int threadsEach = 0;    ///< most threads of one computation, by OMP_NUM_THREADS and OMP_THREAD_LIMIT; 0: not set

    qint64 machineBytes = 0;
    qint64 memoryBytes = 0;  ///< that it may use in total
    LimitedBy memoryBy = LimitedBy::Machine;
    qint64 freeBytes = 0;  ///< that it can still allocate, given the memory of other programs
    LimitedBy freeBy = LimitedBy::Machine;

    qint64 filesLeft = -1;    ///< descriptors that it may still open; -1: no limit
    qint64 threadsLeft = -1;  ///< threads and processes that it may still start; -1: no limit
};

/// Pure: the same readings give the same limits.
SystemLimits limitsOf(const SystemReadings& readings);

/// Of this process, read now. Takes some 100 us. Thread: any.
SystemLimits systemLimits();

}  // namespace leafbench
