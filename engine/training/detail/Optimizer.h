#pragma once

#include "engine/model/TensorFile.h"
#include "engine/training/Recipe.h"

#include <torch/torch.h>

#include <memory>
#include <vector>

namespace leafbench::detail {

/// SGD or AdamW over the parameters that learn.
std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const Recipe& recipe, const std::vector<torch::Tensor>& learning);

/// What it remembers of each parameter, by the parameter's place and torch's word: "0.momentum_buffer"; "3.step", "3.exp_avg",
/// "3.exp_avg_sq". Empty before the first step. Copies.
std::vector<NamedTensor> optimizerState(const torch::optim::Optimizer& optimizer);

/// Puts it back. Errors: WeightsMismatch (subject: the checkpoint; choices: what is missing or of another shape).
Outcome<Done> restoreOptimizer(torch::optim::Optimizer& optimizer, const std::vector<NamedTensor>& state);

}  // namespace leafbench::detail
