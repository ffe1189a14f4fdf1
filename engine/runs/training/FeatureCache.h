#pragma once

#include "engine/backend/Backend.h"

#include <QString>

namespace leafbench {

/// Fixed features, kept from one run to the next as runsDir/features/<hash>.safetensors. Every file is written aside and
/// renamed; after each new one, only the newest four stay. Private to engine/runs.

/// Over everything that decides the numbers, as hex: input size, precision, normalisation, LibTorch, device and processor;
/// every number of the network but its head's; and path in the dataset, size and time of every picture.
QString featureHash(const FeatureInput& input, const BackendInfo& info);

/// The kept features, else computed ones, which are then kept (when that cannot be done, no harm). A file that is damaged,
/// or does not belong to these images, is replaced. Errors: those of Backend::features().
Result<FeaturesPtr> keptFeatures(const FeatureInput& input, const QString& runsDir, Backend& torch, const JobContext& context);

}  // namespace leafbench
