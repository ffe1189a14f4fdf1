#pragma once

#include "engine/concurrency/SystemLimits.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace leafbench {

/// Facts of this computer from the system.
struct Machine {
    QString cpuModel;
    int cores = 1;          ///< available to this process
    SystemLimits limits{};  ///< as they were when it was read
    qint64 ramBytes = 0;
    QString system;  ///< "Debian GNU/Linux 12 (bookworm)"
    QString host;
    QStringList cpuFlags;  ///< of /proc/cpuinfo

    /// avx512_bf16 or AMX: bfloat16 arithmetic is faster than float32.
    bool hasBFloat16() const;
    /// "cores" and "ram_bytes", and where this process may not use all of them also what bounds it: "machine_cores", "cores_by",
    /// "memory_limit_bytes", "memory_by" (LimitedBy), "cpu_quota".
    /// With the names of the GPUs from nvidia-smi: takes up to 3 s. For the start of a run.
    QJsonObject toJson() const;
};

/// Read once. Thread: any.
const Machine& machine();

}  // namespace leafbench
