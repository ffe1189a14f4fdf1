#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace leafbench {

/// What this computer is, as the system tells it.
struct Machine {
    QString cpuModel;
    int cores = 1;        ///< that this process may run on
    qint64 ramBytes = 0;
    QString system;       ///< "Debian GNU/Linux 12 (bookworm)"
    QString host;
    QStringList cpuFlags; ///< of /proc/cpuinfo

    /// avx512_bf16 or AMX: bfloat16 arithmetic is faster than float32.
    bool hasBFloat16() const;
    /// With the names of the GPUs, which nvidia-smi is asked for: up to 3 s. For the start of a run.
    QJsonObject toJson() const;
};

/// Read once. Thread: any.
const Machine& machine();

}  // namespace leafbench
