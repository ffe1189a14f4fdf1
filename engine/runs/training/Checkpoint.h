#pragma once

#include "engine/backend/Backend.h"
#include "engine/runs/store/RunStore.h"

#include <memory>

namespace leafbench {

/// How a training's state lies in a run's folder: checkpoints/last.safetensors and the one before it. Private to engine/runs.

/// The state's numbers as metadata, exactly, and a digest of all of it: safetensors themselves do not notice a flipped bit.
TensorFile stateToFile(TrainingState state);
/// Errors: BadFile (detail: what is missing, or that the digest is another).
Result<TrainingState> stateFromFile(TensorFile file, const QString& path);

/// The file becomes last.safetensors, and what that was the previous one: one of the two is whole at any time.
/// Errors: NotWritable.
Status writeCheckpoint(const Run& run, const TensorFile& file);

/// The last state, or the previous one where the last cannot be used. Null: there is none, the run begins anew.
/// Errors: of the last one, where neither can be used: NotReadable, BadFile.
Result<std::shared_ptr<const TrainingState>> readCheckpoint(const Run& run);

}  // namespace leafbench
