#pragma once

#include "engine/concurrency/Job.h"
#include "engine/training/Training.h"

namespace leafbench::detail {

/// See Backend::recalibrateBatchNorm().
Result<TensorFile> modelWithBatchNormStats(const FeatureInput& input, const JobContext& context);

}  // namespace leafbench::detail
