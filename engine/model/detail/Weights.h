#pragma once

#include "engine/common/Outcome.h"
#include "engine/model/TensorFile.h"
#include "engine/model/detail/ResNet18Module.h"

namespace leafbench::detail {

/// Copies every tensor of the state_dict, by torchvision's names and in its order.
TensorFile stateDict(const ResNet18ModuleImpl& model, int classes);

/// Fills the model. Extra tensors of a checkpoint, "optimizer.*", are passed over; the paper's head "fc.0." is taken for "fc.".
/// allowOtherHead: a fc of another number of classes is passed over (starting from ImageNet's weights).
/// Errors: WeightsMismatch (subject: `source`) listing every name that is missing, unknown or of another shape;
/// then nothing was changed.
Outcome<Done> loadStateDict(ResNet18ModuleImpl& model, int classes, const TensorFile& weights, const QString& source,
                            bool allowOtherHead = false);

/// The numbers of a tensor of the file, without copying: valid as long as `tensor` lives.
torch::Tensor asTorch(const NamedTensor& tensor);
NamedTensor fromTorch(const std::string& name, const torch::Tensor& tensor);

}  // namespace leafbench::detail
