#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace leafbench {

/// Facts of this computer from the system.
struct Machine {
    QString cpuModel;
    int cores = 1;  ///< available to this process
    qint64 ramBytes = 0;
    QString system;  ///< "Debian GNU/Linux 12 (bookworm)"
    QString host;
    QStringList cpuFlags;  ///< of /proc/cpuinfo

    /// avx512_bf16 or AMX: bfloat16 arithmetic is faster than float32.
    bool hasBFloat16() const;
    /// With the names of the GPUs from nvidia-smi: takes up to 3 s. For the start of a run.
    QJsonObject toJson() const;
};

/// Read once. Thread: any.
const Machine& machine();

}  // namespace leafbench
