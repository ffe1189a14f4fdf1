#pragma once

#include "engine/parallel/Job.h"

#include <QCborMap>

namespace leafbench {

/// Progress on its way between two processes of the same build. Private to engine/parallel.
QCborMap progressToCbor(const Progress& progress);
Progress progressFromCbor(const QCborMap& map);

}  // namespace leafbench
