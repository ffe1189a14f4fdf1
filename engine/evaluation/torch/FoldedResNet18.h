#pragma once

#include "engine/model/Precision.h"
#include "engine/model/torch/ResNet18Module.h"

#include <memory>

namespace leafbench::detail {

/// A trained network for one picture at a time: each BatchNorm is folded into the convolution before it (Jacob et al. 2018), and
/// on a CPU oneDNN gets its weights in the order that it wants and applies the ReLU as it writes. The same function as the
/// network in evaluation mode; the bits differ by rounding. Immutable.
class FoldedResNet18 {
public:
    /// model: in evaluation mode, float32. side: pixels of the pictures.
    FoldedResNet18(ResNet18ModuleImpl& model, Precision precision, torch::Device device, int side);
    ~FoldedResNet18();

    struct Output {
        torch::Tensor layer3;    ///< [1, 256, side, side]
        torch::Tensor features;  ///< [1, 512], float32
        torch::Tensor logits;    ///< [1, classes], float32
    };
    /// x: float [1, 3, side, side], channels last.
    Output forward(torch::Tensor x) const;

private:
    struct Layers;
    std::unique_ptr<Layers> m_layers;
};

}  // namespace leafbench::detail
