#pragma once

#include "engine/model/ResNet18.h"

// Not torch/torch.h, whose headers take twice as long to read.
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <cstdint>
#include <optional>

namespace leafbench::detail {

/// Two 3 x 3 convolutions and a shortcut, as torchvision's BasicBlock.
struct BasicBlockImpl : torch::nn::Module {
    BasicBlockImpl(int inChannels, int outChannels, int stride, bool initialized);
    torch::Tensor forward(torch::Tensor x);

    torch::nn::Conv2d conv1{nullptr}, conv2{nullptr};
    torch::nn::BatchNorm2d bn1{nullptr}, bn2{nullptr};
    torch::nn::Sequential downsample{nullptr};
};
TORCH_MODULE(BasicBlock);

/// ResNet-18 with torchvision's names, order and initialisation. A dropout follows the last Linear, as in the paper; it has no
/// name because it has no parameters.
struct ResNet18ModuleImpl : torch::nn::Module {
    /// Initial weights by the seed. LibTorch draws them from one global generator, so networks are created one at a time across
    /// threads: the weights do not depend on other threads.
    ResNet18ModuleImpl(int classes, double dropout, std::uint64_t seed);
    /// Without initial weights, which take a tenth of a second: fill it from a state_dict before use.
    explicit ResNet18ModuleImpl(int classes);

    /// x: float [N, 3, H, W], channels last. Returns logits [N, classes].
    /// dropoutSeed decides the dropped logits in training mode, without a global generator.
    torch::Tensor forward(torch::Tensor x, std::uint64_t dropoutSeed = 0);

    /// x as above. Returns the input of the last Linear: [N, 512].
    torch::Tensor features(torch::Tensor x);

    /// The same in two parts, split at the output of layer 1 .. 4: [N, 64 .. 512, side, side].
    torch::Tensor forwardTo(torch::Tensor x, int layer);
    torch::Tensor forwardFrom(torch::Tensor x, int layer);

    /// torchvision's zero_init_residual: the last BatchNorm of each block begins with weights of 0, so that the block passes its
    /// shortcut only (Goyal et al. 2017).
    void zeroInitResidual();

    /// Which parameters train, and BatchNorm's behaviour in training mode.
    void setTrainable(Trainable trainable, BatchNorm batchNorm);
    void train(bool on = true) override;

    /// Moves to a device, with convolution weights in channels last: faster on every CPU and on tensor cores.
    void toDevice(torch::Device device);

    torch::nn::Conv2d conv1{nullptr};
    torch::nn::BatchNorm2d bn1{nullptr};
    torch::nn::Sequential layer1{nullptr}, layer2{nullptr}, layer3{nullptr}, layer4{nullptr};
    torch::nn::Linear fc{nullptr};

private:
    ResNet18ModuleImpl(int classes, double dropout, std::optional<std::uint64_t> seed);
    torch::nn::Sequential& layer(int number);

    double m_dropout;
    BatchNorm m_batchNorm = BatchNorm::Train;
};
TORCH_MODULE(ResNet18Module);

/// The dropout factor of each logit; depends on the seed only.
torch::Tensor dropoutMask(const torch::Tensor& logits, double dropout, std::uint64_t seed);

}  // namespace leafbench::detail
