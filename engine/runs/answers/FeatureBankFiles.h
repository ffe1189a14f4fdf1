#pragma once

#include "engine/runs/answers/FeatureBank.h"

namespace leafbench {

/// Stores a feature bank in its run's folder as reference.safetensors and reference.json. Private to engine/answers.

/// Identifies a best checkpoint without reading all of it: a hash of its size and of sixteen pieces. Empty if unreadable.
QString checkpointFingerprint(const Run& run);

/// Features up to 16 MiB are stored as float32, larger ones as bfloat16. Rounds them accordingly, so that a bank is the same
/// after reading it back.
void roundAsStored(std::vector<float>& features);

/// fingerprint: of the checkpoint that the bank was built from. Errors: NotWritable.
Status storeFeatureBank(const FeatureBank& featureBank, const Run& run, const QString& fingerprint);

}  // namespace leafbench
