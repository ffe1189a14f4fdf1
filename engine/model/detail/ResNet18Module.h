#pragma once

#include "engine/model/ResNet18.h"

#include <torch/torch.h>

#include <cstdint>
#include <optional>

namespace leafbench::detail {

/// Two 3 x 3 convolutions and a shortcut, as torchvision's BasicBlock.
struct BasicBlockImpl : torch::nn::Module {
    BasicBlockImpl(int inChannels, int outChannels, int stride, bool drawn);
    torch::Tensor forward(torch::Tensor x);

    torch::nn::Conv2d conv1{nullptr}, conv2{nullptr};
    torch::nn::BatchNorm2d bn1{nullptr}, bn2{nullptr};
    torch::nn::Sequential downsample{nullptr};
};
TORCH_MODULE(BasicBlock);

/// ResNet-18 with torchvision's names, order and initialisation. Dropout (without a name, as it has no parameters)
/// follows the last Linear, as in the paper.
struct ResNet18ModuleImpl : torch::nn::Module {
    /// Initial weights by the seed. LibTorch draws them from one generator a process, so networks are made one at a time,
    /// whichever threads want them: the weights never depend on what other threads do.
    ResNet18ModuleImpl(int classes, double dropout, std::uint64_t seed);
    /// Without drawing any, which takes a tenth of a second: a state_dict must fill it before it is used.
    explicit ResNet18ModuleImpl(int classes);

    /// x: float [N, 3, H, W], channels last. Returns logits [N, classes].
    /// dropoutSeed decides the dropped logits in training mode, so that they do not depend on a global generator.
    torch::Tensor forward(torch::Tensor x, std::uint64_t dropoutSeed = 0);

    /// x as above. Returns what the last Linear gets: [N, 512].
    torch::Tensor features(torch::Tensor x);

    /// The same in two parts, before and behind what layer 1 .. 4 gives out: [N, 64 .. 512, side, side].
    torch::Tensor throughLayer(torch::Tensor x, int layer);
    torch::Tensor featuresBehind(torch::Tensor x, int layer);

    /// Which parameters learn, and what BatchNorm does in training mode.
    void setTrainable(Trainable trainable, BatchNorm batchNorm);
    void train(bool on = true) override;

    /// Moves to a device, convolution weights in channels last: the faster layout on every CPU and on tensor cores.
    void settle(torch::Device device);

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

/// What logits are multiplied with to drop some: by the seed alone.
torch::Tensor dropoutMask(const torch::Tensor& logits, double dropout, std::uint64_t seed);

}  // namespace leafbench::detail
