#pragma once

#include "engine/backend/Backend.h"

#include <QString>

namespace leafbench {

/// Caches fixed features for later runs as runsDir/features/<hash>.safetensors. Every file is written aside and renamed; after each
/// new one, only the newest four are kept. Private to engine/runs.

/// A hash (hex) of everything that determines the features: input size, precision, normalisation, LibTorch, device and processor;
/// every number of the network except its head's; and path in the dataset, size and time of every picture.
QString featureHash(const FeatureInput& input, const BackendInfo& info);

/// The cached features; else computes and caches them (ignores a failed write). Replaces a file that is damaged or belongs to other
/// images. Errors: those of Backend::features().
Result<FeaturesPtr> keptFeatures(const FeatureInput& input, const QString& runsDir, Backend& torch, const JobContext& context);

}  // namespace leafbench
