#pragma once

#include "engine/backend/Backend.h"
#include "engine/training/Loader.h"

namespace leafbench::detail {

/// See Backend::features().
Outcome<FeaturesPtr> computeFeatures(const FeatureInput& input, const JobContext& context);

/// Batches of so many images are cut by the order of the images, not by threads: what a kernel rounds may depend on how many
/// images it gets.
std::size_t featureBatches(std::size_t images);
std::span<const quint32> featureBatch(const std::vector<quint32>& images, std::size_t number);
LoaderOptions featureReading(const FeatureInput& input);

}  // namespace leafbench::detail
