#pragma once

#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/SystemLimits.h"

#include <QJsonObject>
#include <QString>

namespace leafbench::words {

/// Warns of more workers than cores; else empty.
QString corePlanWarning(const CorePlan& plan);
/// "2 cores: 2 loader workers, 1 replica of 2 threads".
QString corePlanText(const CorePlan& plan);
/// More ranks than this process has cores; else empty.
QString ranksWarning(int ranks);
/// What replicas do without two GPUs; empty for one replica, or with two GPUs or more.
QString replicasNote(int replicas, int gpus);
/// "2 of 64 cores (CPU quota), 4.0 GB of 25.2 GB memory (control group), 3.1 GB free".
QString limitsText(const SystemLimits& limits);
QStringList gpuNames(const QJsonObject& machine);
/// "Intel Xeon ..., 2 cores, 25.2 GB memory, no GPU", with what limits cores and memory if it is not the machine itself: of a
/// run's machine.json or Machine::toJson().
QString machineText(const QJsonObject& machine);
QString coresText(int cores);  ///< "1 core", "2 cores"
QString bytes(qint64 number);  ///< "3.1 GB"

}  // namespace leafbench::words
