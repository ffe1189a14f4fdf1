#pragma once

#include "engine/common/Seed.h"
#include "engine/runs/store/RunStore.h"

namespace leafbench::testing {

/// A run such as a training might leave, any of its numbers drawn; nothing was trained.
Run drawnRun(const QString& runsDir, const QString& name, Random& random);

/// Its folder, as a training writes it; checkpoints are files without weights.
void writeRunFolder(const Run& run);
/// writeRunFolder() of drawn ones; names are "run-0000" and on.
void writeRunFolders(const QString& runsDir, int count, Random& random);

/// Everything that a Run says, as text: equal runs, equal texts.
QByteArray described(const Run& run);

}  // namespace leafbench::testing
