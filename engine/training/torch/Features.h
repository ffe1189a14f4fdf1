#pragma once

#include "engine/training/Loader.h"
#include "engine/training/Training.h"

namespace leafbench::detail {

/// See Backend::features().
Result<FeaturesPtr> computeFeatures(const FeatureInput& input, const JobContext& context);

/// The batch size. Batches follow the order of the images, not the threads: a kernel's rounding may depend on the batch size.
std::size_t featureBatches(std::size_t images);
std::span<const quint32> featureBatch(const std::vector<quint32>& images, std::size_t number);
LoaderOptions featureReading(const FeatureInput& input);

}  // namespace leafbench::detail
