#include "engine/training/torch/FusedSgd.h"

#include "engine/training/torch/OptimizerKey.h"
#include "engine/training/torch/SgdKernel.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace leafbench::detail {
namespace {

bool isPlain(const torch::Tensor& tensor)
{
    return tensor.device().is_cpu() && tensor.scalar_type() == torch::kFloat32 && tensor.is_non_overlapping_and_dense();
}

/// Strides of dimensions of size 1 are ignored (gradients of 1 x 1 convolutions differ there).
bool isLaidOutAlike(const torch::Tensor& a, const torch::Tensor& b)
{
    for (std::int64_t side = 0; side < a.dim(); ++side) {
        if (a.size(side) > 1 && a.stride(side) != b.stride(side))
            return false;
    }
    return true;
}

torch::Tensor bufferOf(torch::optim::SGD& optimizer, const torch::Tensor& parameter)
{
    const auto found = optimizer.state().find(optimizerKey(parameter));
    return found == optimizer.state().end() ? torch::Tensor()
                                            : static_cast<torch::optim::SGDParamState&>(*found->second).momentum_buffer();
}

void fuse(torch::optim::SGD& optimizer, const torch::Tensor& parameter, SgdStep step)
{
    torch::Tensor buffer;
    if (step.momentum != 0) {
        buffer = bufferOf(optimizer, parameter);
        step.first = !buffer.defined();
        if (step.first) {
            buffer = torch::empty_like(parameter).detach();
            auto state = std::make_unique<torch::optim::SGDParamState>();
            state->momentum_buffer(buffer);
            optimizer.state()[optimizerKey(parameter)] = std::move(state);
        }
    }
    constexpr std::int64_t grain = 32768;  // torch's grain size for elementwise operations
    auto* const values = parameter.data_ptr<float>();
    const auto* const gradients = parameter.grad().data_ptr<float>();
    auto* const buffers = buffer.defined() ? buffer.data_ptr<float>() : nullptr;
    at::parallel_for(0, parameter.numel(), grain, [&](std::int64_t begin, std::int64_t end) {
        sgdStep(values + begin, gradients + begin, buffers ? buffers + begin : nullptr, std::size_t(end - begin), step);
    });
}

}  // namespace

/// Value, gradient and buffer need the same layout, because the kernel reads all three in memory order.
bool FusedSgd::canFuse()
{
    const auto fits = [this](const torch::Tensor& parameter) {
        const torch::Tensor gradient = parameter.grad();
        if (!gradient.defined())
            return true;
        const torch::Tensor buffer = bufferOf(*this, parameter);
        return isPlain(parameter) && isPlain(gradient) && isLaidOutAlike(gradient, parameter)
            && (!buffer.defined() || (isPlain(buffer) && isLaidOutAlike(buffer, parameter)));
    };
    return hasSgdKernel() && std::ranges::all_of(param_groups(), [&](const auto& group) {
               return std::ranges::all_of(group.params(), fits)
                   && static_cast<const torch::optim::SGDOptions&>(group.options()).dampening() == 0;
           });
}

torch::Tensor FusedSgd::step(LossClosure closure)
{
    if (closure || !canFuse())
        return SGD::step(std::move(closure));
    const torch::NoGradGuard noGrad;
    for (const auto& group : param_groups()) {
        const auto& options = static_cast<const torch::optim::SGDOptions&>(group.options());
        const SgdStep step{.learningRate = static_cast<float>(options.lr()),
                           .momentum = static_cast<float>(options.momentum()),
                           .weightDecay = static_cast<float>(options.weight_decay()),
                           .nesterov = options.nesterov()};
        for (const torch::Tensor& parameter : group.params()) {
            if (parameter.grad().defined())
                fuse(*this, parameter, step);
        }
    }
    return {};
}

}  // namespace leafbench::detail
