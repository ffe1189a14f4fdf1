#pragma once

#include "engine/runs/store/RunStore.h"

namespace leafbench {

/// Files of a run's folder that hold nothing, as a power failure leaves them, though they are never written so: a BadFile each.
/// Opens no file. Thread: any.
std::vector<Error> emptiedFiles(const QString& runPath);

/// Those, and epochs.csv if it lacks epochs that were trained.
std::vector<Error> damageOf(const Run& run);

}  // namespace leafbench
