#pragma once

#include "engine/model/ModelSummary.h"

#include <array>
#include <string>
#include <vector>

namespace leafbench {

/// A parameter or buffer with torchvision's name.
struct TensorSpec {
    std::string name;  ///< e.g. "layer2.0.downsample.0.weight"
    std::vector<qint64> shape;
    bool isBuffer = false;  ///< BatchNorm's running_mean, running_var, num_batches_tracked
};

/// The trainable part. Head: only the last Linear. BatchNorm has its own setting below.
enum class Trainable : quint8 { All, Head };

/// BatchNorm during training. Train: normalises with the batch's statistics and updates the running ones; the paper's
/// setting, even with a frozen backbone. Frozen: normalises with the running statistics, which never change; scale and shift
/// still train with Trainable::All. A network from scratch first estimates them on 128 training images. With Head and Frozen a
/// picture's 512 features are constant: fast, but not the paper's network; do not compare results of the two.
enum class BatchNorm : quint8 { Train, Frozen };
constexpr const char* unusualWord(BatchNorm mode) { return mode == BatchNorm::Frozen ? "fixed" : nullptr; }

/// classes >= 1, inputSize >= 32.
ModelSummary summarizeResNet18(int classes, int inputSize, Trainable trainable);

/// Every tensor of the state_dict, in torchvision's order. 38 classes: 11,196,006 parameters.
std::vector<TensorSpec> resnet18Tensors(int classes);

}  // namespace leafbench
