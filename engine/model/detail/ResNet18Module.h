#pragma once

#include "engine/model/ResNet18.h"

#include <torch/torch.h>

#include <cstdint>

namespace leafbench::detail {

/// Two 3 x 3 convolutions and a shortcut, as torchvision's BasicBlock.
struct BasicBlockImpl : torch::nn::Module {
    BasicBlockImpl(int inChannels, int outChannels, int stride);
    torch::Tensor forward(torch::Tensor x);

    torch::nn::Conv2d conv1{nullptr}, conv2{nullptr};
    torch::nn::BatchNorm2d bn1{nullptr}, bn2{nullptr};
    torch::nn::Sequential downsample{nullptr};
};
TORCH_MODULE(BasicBlock);

/// ResNet-18 with torchvision's names, order and initialisation. Dropout (without a name, as it has no parameters)
/// follows the last Linear, as in the paper.
struct ResNet18ModuleImpl : torch::nn::Module {
    ResNet18ModuleImpl(int classes, double dropout);

    /// x: float [N, 3, H, W], channels last. Returns logits [N, classes].
    /// dropoutSeed decides the dropped logits in training mode, so that they do not depend on a global generator.
    torch::Tensor forward(torch::Tensor x, std::uint64_t dropoutSeed = 0);

    /// Which parameters learn. BatchNorm's statistics move in training mode either way.
    void setTrainable(Trainable trainable);

    /// Moves to a device, convolution weights in channels last: the faster layout on every CPU and on tensor cores.
    void settle(torch::Device device);

    torch::nn::Conv2d conv1{nullptr};
    torch::nn::BatchNorm2d bn1{nullptr};
    torch::nn::Sequential layer1{nullptr}, layer2{nullptr}, layer3{nullptr}, layer4{nullptr};
    torch::nn::Linear fc{nullptr};

private:
    double m_dropout;
};
TORCH_MODULE(ResNet18Module);

}  // namespace leafbench::detail
