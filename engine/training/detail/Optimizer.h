#pragma once

#include "engine/training/Recipe.h"

#include <QByteArray>

#include <torch/torch.h>

#include <memory>
#include <vector>

namespace leafbench::detail {

/// SGD or AdamW over the parameters that learn.
std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const Recipe& recipe, const std::vector<torch::Tensor>& learning);

/// torch's own archive of the momentum buffers: its layout changed between versions, its reader knows.
QByteArray optimizerArchive(torch::optim::Optimizer& optimizer);
void restoreOptimizer(torch::optim::Optimizer& optimizer, const QByteArray& archive);

}  // namespace leafbench::detail
