#pragma once

#include "engine/backend/Backend.h"

namespace leafbench::detail {

/// See Backend::withNormStatistics().
Outcome<TensorFile> modelWithNormStatistics(const FeatureInput& input, const JobContext& context);

}  // namespace leafbench::detail
