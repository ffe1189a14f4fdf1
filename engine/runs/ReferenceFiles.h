#pragma once

#include "engine/runs/Reference.h"

namespace leafbench {

/// How a reference lies in its run's folder: reference.safetensors and reference.json. Private to engine/runs.

/// Tells one best checkpoint from another without reading all of it: its size and sixteen pieces of it, hashed. Empty when it
/// cannot be read.
QString checkpointMark(const Run& run);

/// Features up to 16 MiB are kept as float32, more as bfloat16: rounds them accordingly, so that a reference is the same when
/// it is read back.
void roundAsStored(std::vector<float>& features);

/// mark: of the checkpoint that the reference was made of. Errors: NotWritable.
Outcome<Done> storeReference(const Reference& reference, const Run& run, const QString& mark);

}  // namespace leafbench
