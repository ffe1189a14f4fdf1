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

/// The file becomes last.safetensors, and what that was the previous one. The new file is complete on the disk before anything is
/// renamed: whole states exist at any time, under last, previous or last.safetensors.new. Errors: NotWritable.
Status writeCheckpoint(const Run& run, const TensorFile& file);

/// Whether any state is stored, whole or not.
bool hasCheckpoint(const Run& run);

struct StoredState {
    std::shared_ptr<const TrainingState> state;  ///< null: there is none, the run starts anew
    QString path;                                ///< of the file that it was read from
};

/// The last state, or an older one where the last is missing or cannot be used.
/// Errors: of the last one, where none can be used: NotReadable, BadFile.
Result<StoredState> readCheckpoint(const Run& run);

/// Makes last.safetensors right before the training goes on from `stored`: a damaged one is renamed (*.damaged), so that the next
/// state does not push it over a whole one; a complete new one that a crash kept from being renamed takes its place.
/// Call it with the run's lock held. Errors: NotWritable.
Status repairLast(const Run& run, const StoredState& stored);

}  // namespace leafbench
