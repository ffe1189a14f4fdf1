#pragma once

#include "engine/model/torch/ResNet18Module.h"
#include "engine/training/Recipe.h"
#include "engine/training/torch/Learner.h"

namespace leafbench::detail {

/// Forward and backward of one replica's share of a batch. pixels: float [N, 3, H, W]; labels: int64 [N]; both on `device`. Adds to
/// the model's gradients those of the summed loss times `scale`.
StepResult replicaStep(ResNet18Module& model, const Recipe& recipe, const torch::Tensor& pixels, const torch::Tensor& labels,
                       double scale, std::uint64_t dropoutSeed);

}  // namespace leafbench::detail
