#pragma once

#include "engine/replay/Replay.h"

namespace leafbench {

/// Stores the dataset's new folder in a replay and all its results. Writes nothing unless the folder holds the replay's images.
/// Errors: those of openReplay(), scanDataset() and loadSplit(); ClassesDiffer, RunInUse, StudyInUse, NotWritable.
Status relocateReplay(const QString& path, const QString& folder, const JobContext& context);

/// Whether a replay failed because its dataset has moved: the recorded folder is gone, or holds other images.
bool isDatasetElsewhere(const Error& error, const Replay& replay);

}  // namespace leafbench
