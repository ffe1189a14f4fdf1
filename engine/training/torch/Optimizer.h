#pragma once

#include "engine/model/files/TensorFile.h"
#include "engine/training/Recipe.h"

#include <torch/optim/adamw.h>
#include <torch/optim/sgd.h>

#include <memory>
#include <vector>

namespace leafbench::detail {

/// SGD or AdamW over the trainable parameters.
std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const Recipe& recipe, const std::vector<torch::Tensor>& learning);

/// The optimiser's state of each parameter, named by the parameter's number and torch's key: "0.momentum_buffer"; "3.step",
/// "3.exp_avg", "3.exp_avg_sq". Empty before the first step. Copies.
std::vector<NamedTensor> optimizerState(const torch::optim::Optimizer& optimizer);

/// Restores it. Errors: WeightsMismatch (subject: the checkpoint; choices: what is missing or of another shape).
Status restoreOptimizer(torch::optim::Optimizer& optimizer, const std::vector<NamedTensor>& state);

}  // namespace leafbench::detail
