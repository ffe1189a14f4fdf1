#pragma once

#include "engine/tuning/optuna/StudyStorage.h"

namespace leafbench {

/// StudyStorage::open() of an SQLite file.
Result<std::unique_ptr<StudyStorage>> openFileStudy(const QString& path, const QString& name, Direction direction,
                                                    std::chrono::milliseconds patience);

}  // namespace leafbench
