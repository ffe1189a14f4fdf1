#pragma once

#include "engine/backend/Backend.h"

namespace leafbench::detail {

/// See Backend::features().
Outcome<FeaturesPtr> computeFeatures(const FeatureInput& input, const JobContext& context);

}  // namespace leafbench::detail
