#include "engine/model/torch/ResNet18Module.h"

#include "engine/model/torch/MatmulGradient.h"
#include "engine/model/torch/SyncBatchNorm.h"

#include <ATen/CPUGeneratorImpl.h>

#include <mutex>

namespace leafbench::detail {

namespace nn = torch::nn;

/// initialized: LibTorch's initial weights. Otherwise initialises one channel only and leaves the memory uninitialised.
static nn::Conv2d convolution(int in, int out, int kernel, int stride, bool initialized)
{
    const auto options
        = [&](int from, int to) { return nn::Conv2dOptions(from, to, kernel).stride(stride).padding(kernel / 2).bias(false); };
    if (initialized)
        return nn::Conv2d(options(in, out));
    nn::Conv2d conv(options(1, 1));
    conv->options.in_channels(in).out_channels(out);
    conv->weight.set_data(torch::empty({out, in, kernel, kernel}));
    return conv;
}

BasicBlockImpl::BasicBlockImpl(int inChannels, int outChannels, int stride, bool initialized)
{
    conv1 = register_module("conv1", convolution(inChannels, outChannels, 3, stride, initialized));
    bn1 = register_module("bn1", nn::BatchNorm2d(outChannels));
    conv2 = register_module("conv2", convolution(outChannels, outChannels, 3, 1, initialized));
    bn2 = register_module("bn2", nn::BatchNorm2d(outChannels));
    if (stride != 1 || inChannels != outChannels) {
        downsample = register_module(
            "downsample",
            nn::Sequential(convolution(inChannels, outChannels, 1, stride, initialized), nn::BatchNorm2d(outChannels)));
    }
}

static torch::Tensor shortcut(nn::Sequential& downsample, const torch::Tensor& x)
{
    nn::BatchNorm2d norm(std::dynamic_pointer_cast<nn::BatchNorm2dImpl>(downsample->ptr(1)));
    return normalise(norm, downsample->at<nn::Conv2dImpl>(0).forward(x));
}

torch::Tensor BasicBlockImpl::forward(torch::Tensor x)
{
    torch::Tensor y = normalise(bn1, convolve(conv1, x)).relu_();
    y = normalise(bn2, convolve(conv2, y));
    y += downsample.is_empty() ? x : shortcut(downsample, x);
    return y.relu_();
}

static nn::Sequential stage(int inChannels, int outChannels, int stride, bool initialized)
{
    return nn::Sequential(BasicBlock(inChannels, outChannels, stride, initialized),
                          BasicBlock(outChannels, outChannels, 1, initialized));
}

ResNet18ModuleImpl::ResNet18ModuleImpl(int classes, double dropout, std::uint64_t seed)
    : ResNet18ModuleImpl(classes, dropout, std::optional(seed))
{
}

ResNet18ModuleImpl::ResNet18ModuleImpl(int classes) : ResNet18ModuleImpl(classes, 0, std::nullopt) {}

ResNet18ModuleImpl::ResNet18ModuleImpl(int classes, double dropout, std::optional<std::uint64_t> seed) : m_dropout(dropout)
{
    static std::mutex generatorMutex;
    const std::lock_guard lock(generatorMutex);
    const bool initialized = seed.has_value();
    if (initialized)
        torch::manual_seed(*seed);
    conv1 = register_module("conv1", convolution(3, 64, 7, 2, initialized));
    bn1 = register_module("bn1", nn::BatchNorm2d(64));
    layer1 = register_module("layer1", stage(64, 64, 1, initialized));
    layer2 = register_module("layer2", stage(64, 128, 2, initialized));
    layer3 = register_module("layer3", stage(128, 256, 2, initialized));
    layer4 = register_module("layer4", stage(256, 512, 2, initialized));
    fc = register_module("fc", nn::Linear(512, classes));

    for (const auto& module : modules(false)) {
        if (const auto* conv = module->as<nn::Conv2d>(); conv && initialized)
            nn::init::kaiming_normal_(conv->weight, 0, torch::kFanOut, torch::kReLU);
    }
}

torch::Tensor dropoutMask(const torch::Tensor& logits, double dropout, std::uint64_t seed)
{
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    const torch::Tensor keep = torch::empty(logits.sizes(), torch::kFloat32).bernoulli_(1 - dropout, generator);
    return (keep / (1 - dropout)).to(logits.options());
}

nn::Sequential& ResNet18ModuleImpl::layer(int number)
{
    nn::Sequential* const layers[] = {&layer1, &layer2, &layer3, &layer4};
    return *layers[number - 1];
}

torch::Tensor ResNet18ModuleImpl::forwardTo(torch::Tensor x, int last)
{
    x = normalise(bn1, conv1(x)).relu_();
    x = torch::max_pool2d(x, 3, 2, 1);
    for (int number = 1; number <= last; ++number)
        x = layer(number)->forward(x);
    return x;
}

torch::Tensor ResNet18ModuleImpl::forwardFrom(torch::Tensor x, int last)
{
    for (int number = last + 1; number <= 4; ++number)
        x = layer(number)->forward(x);
    return torch::adaptive_avg_pool2d(x, {1, 1}).flatten(1);
}

torch::Tensor ResNet18ModuleImpl::features(torch::Tensor x) { return forwardFrom(forwardTo(x, 4), 4); }

torch::Tensor ResNet18ModuleImpl::forward(torch::Tensor x, std::uint64_t dropoutSeed)
{
    x = fc(features(x));
    if (is_training() && m_dropout > 0)
        x = x * dropoutMask(x, m_dropout, dropoutSeed);
    return x;
}

void ResNet18ModuleImpl::zeroInitResidual()
{
    const torch::NoGradGuard noGrad;
    for (const auto& module : modules(false)) {
        if (const auto* block = module->as<BasicBlock>())
            block->bn2->weight.zero_();
    }
}

void ResNet18ModuleImpl::setTrainable(Trainable trainable, BatchNorm batchNorm)
{
    m_batchNorm = batchNorm;
    for (auto& parameter : parameters())
        parameter.set_requires_grad(trainable == Trainable::All);
    for (auto& parameter : fc->parameters())
        parameter.set_requires_grad(true);
}

void ResNet18ModuleImpl::train(bool on)
{
    Module::train(on);
    for (const auto& module : modules(false)) {
        if (auto* norm = module->as<nn::BatchNorm2d>(); norm && m_batchNorm == BatchNorm::Frozen)
            norm->eval();
    }
}

void ResNet18ModuleImpl::toDevice(torch::Device device)
{
    to(device);
    const torch::NoGradGuard noGrad;
    for (auto& parameter : parameters()) {
        if (parameter.dim() == 4)
            parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
    }
}

}  // namespace leafbench::detail
