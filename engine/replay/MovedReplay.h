#pragma once

#include "engine/replay/Replay.h"

namespace leafbench {

/// Remembers for a replay, and all that it made, where its dataset is now. Nothing is written unless the folder holds its images.
/// Errors: those of openReplay(), scanDataset() and loadSplit(); ClassesDiffer, RunInUse, StudyInUse, NotWritable.
Status relocateReplay(const QString& path, const QString& folder, const JobContext& context);

/// Whether a replay failed because its dataset is not where it says: the folder is gone, or holds other images.
bool isDatasetElsewhere(const Error& error, const Replay& replay);

}  // namespace leafbench
