#pragma once

#include "engine/common/Result.h"
#include "engine/model/files/TensorFile.h"
#include "engine/model/torch/ResNet18Module.h"

namespace leafbench::detail {

/// Copies every tensor of the state_dict, with torchvision's names and order.
TensorFile stateDict(const ResNet18ModuleImpl& model, int classes);

/// Fills the model. Skips a checkpoint's extra "optimizer.*" tensors; accepts the paper's head "fc.0." as "fc.".
/// allowOtherHead: skips a fc of another number of classes (to start from ImageNet's weights).
/// Errors: WeightsMismatch (subject: `source`; choices: every name that is missing, unknown or of another shape); the model is
/// then unchanged.
Status loadStateDict(ResNet18ModuleImpl& model, int classes, const TensorFile& weights, const QString& source,
                     bool allowOtherHead = false);

/// A tensor of the file without copying; valid while `tensor` lives.
torch::Tensor asTorch(const NamedTensor& tensor);
NamedTensor fromTorch(const std::string& name, const torch::Tensor& tensor);

}  // namespace leafbench::detail
