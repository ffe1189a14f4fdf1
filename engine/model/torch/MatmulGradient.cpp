#include "engine/model/torch/MatmulGradient.h"

#include "engine/model/torch/Autocast.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/nn/functional/padding.h>

namespace leafbench::detail {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kernel = 3;
constexpr std::int64_t padding = 1;

/// x: [N, C, H, W], channels last. Returns [N * places, 9 * C]: what the kernel sees at each place of the output, whose map has
/// height x width places.
torch::Tensor patches(const torch::Tensor& x, std::int64_t stride, std::int64_t height, std::int64_t width)
{
    namespace F = torch::nn::functional;
    const std::int64_t images = x.size(0), channels = x.size(1);
    const torch::Tensor padded = F::pad(x.permute({0, 2, 3, 1}), F::PadFuncOptions({0, 0, padding, padding, padding, padding}));
    const std::int64_t row = padded.size(2) * channels;
    return padded
        .as_strided({images, height, width, kernel, kernel * channels},
                    {padded.size(1) * row, stride * row, stride * channels, row, 1})
        .reshape({images * height * width, kernel * kernel * channels});
}

struct MatmulGradient : torch::autograd::Function<MatmulGradient> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& x, const torch::Tensor& weight, std::int64_t stride)
    {
        const torch::Tensor input = x.to(torch::kBFloat16), kernels = weight.to(torch::kBFloat16);
        context->save_for_backward({input, kernels});
        context->saved_data["stride"] = stride;
        return torch::conv2d(input, kernels, {}, stride, padding);
    }

    static variable_list backward(AutogradContext* context, const variable_list& outputs)
    {
        const auto saved = context->get_saved_variables();
        const torch::Tensor& x = saved[0];
        const torch::Tensor& weight = saved[1];
        const std::int64_t stride = context->saved_data["stride"].toInt();
        const torch::Tensor gradient = outputs[0].contiguous(torch::MemoryFormat::ChannelsLast);
        const torch::Tensor ofInput
            = std::get<0>(at::convolution_backward(gradient, x, weight, at::OptionalIntArrayRef(), {stride, stride},
                                                   {padding, padding}, {1, 1}, false, {0, 0}, 1, {true, false, false}));
        const std::int64_t height = gradient.size(2), width = gradient.size(3), channels = gradient.size(1);
        const torch::Tensor rows = gradient.permute({0, 2, 3, 1}).reshape({-1, channels});
        const torch::Tensor ofWeight
            = rows.t().mm(patches(x, stride, height, width)).view({channels, kernel, kernel, x.size(1)}).permute({0, 3, 1, 2});
        return {ofInput, ofWeight, torch::Tensor()};
    }
};

bool isSlowInOneDnn(const torch::nn::Conv2dImpl& conv, const torch::Tensor& x)
{
    constexpr std::int64_t manyChannels = 128;
    constexpr std::int64_t smallMap = 3;
    const std::int64_t stride = conv.options.stride()->at(0);
    return (stride == 2 && x.size(1) >= manyChannels) || (stride == 1 && x.size(2) <= smallMap && x.size(3) <= smallMap);
}

}  // namespace

torch::Tensor convolve(torch::nn::Conv2d& conv, const torch::Tensor& x)
{
    const bool fits = x.device().is_cpu() && conv->weight.size(2) == kernel && isAutocastOn(torch::kCPU);
    if (fits && at::GradMode::is_enabled() && conv->weight.requires_grad() && isSlowInOneDnn(*conv, x))
        return MatmulGradient::apply(x, conv->weight, conv->options.stride()->at(0));
    return conv(x);
}

}  // namespace leafbench::detail
