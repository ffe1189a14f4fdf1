#pragma once

#include "engine/backend/Backend.h"
#include "engine/runs/store/RunStore.h"

#include <memory>

namespace leafbench {

/// Stores a training's state in its run's folder: checkpoints/last.safetensors and the previous one. Private to engine/runs.

/// The state's numbers as metadata, exactly, and a digest of everything: safetensors do not detect a flipped bit.
TensorFile stateToFile(TrainingState state);
/// Errors: BadFile (detail: what is missing, or a digest mismatch).
Result<TrainingState> stateFromFile(TensorFile file, const QString& path);

/// The file becomes last.safetensors, and the former one the previous state. The new file is synced to disk before the renames, so
/// a complete state exists at any time, as last, previous or last.safetensors.new. Errors: NotWritable.
Status writeCheckpoint(const Run& run, const TensorFile& file);

/// Whether any state is stored, complete or not.
bool hasCheckpoint(const Run& run);

struct StoredState {
    std::shared_ptr<const TrainingState> state;  ///< null: none is stored, the run starts from the beginning
    QString path;                                ///< of the file that it was read from
};

/// The last state, or an older one if the last is missing or unusable. Errors (of the last one, if none is usable): NotReadable,
/// BadFile.
Result<StoredState> readCheckpoint(const Run& run);

/// Repairs last.safetensors before the training resumes from `stored`: renames a damaged one to *.damaged, so that the next state
/// does not replace a complete previous one with it; renames a complete new one left by a crash. The caller holds the run's lock.
/// Errors: NotWritable.
Status repairLast(const Run& run, const StoredState& stored);

}  // namespace leafbench
