#include "engine/model/torch/SyncBatchNorm.h"

#include <torch/csrc/autograd/custom_function.h>

#include <cstdint>

namespace leafbench::detail {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

thread_local const SumOverRanks* sumOverRanks = nullptr;

/// [1, C, 1, 1], to combine with [N, C, H, W].
torch::Tensor perChannel(const torch::Tensor& values) { return values.to(torch::kFloat32).view({1, -1, 1, 1}); }

torch::Tensor channelSums(const torch::Tensor& x) { return x.sum(at::IntArrayRef{0, 2, 3}, false, torch::kFloat64); }

struct Statistics {
    torch::Tensor mean;      ///< float64 [C]
    torch::Tensor variance;  ///< of the population
    double count = 0;        ///< values of a channel, over all ranks
};

/// Two passes, so that nothing is lost where the mean is large.
Statistics statisticsOf(const torch::Tensor& x, const SumOverRanks& sum)
{
    const double own = static_cast<double>(x.numel() / x.size(1));
    torch::Tensor totals = torch::cat({channelSums(x), torch::full({1}, own, torch::kFloat64)});
    sum(totals);
    Statistics result;
    result.count = totals[-1].item<double>();
    result.mean = totals.slice(0, 0, x.size(1)) / result.count;
    torch::Tensor spread = channelSums((x - perChannel(result.mean)).square());
    sum(spread);
    result.variance = spread / result.count;
    return result;
}

struct SyncBatchNorm : torch::autograd::Function<SyncBatchNorm> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& input, const torch::Tensor& weight,
                                 const torch::Tensor& bias, const torch::Tensor& mean, const torch::Tensor& scale, double count)
    {
        const torch::Tensor normal = (input.to(torch::kFloat32) - perChannel(mean)) * perChannel(scale);
        context->save_for_backward({normal, weight, scale});
        context->saved_data["count"] = count;
        context->saved_data["sum"] = reinterpret_cast<std::int64_t>(sumOverRanks);
        return (normal * perChannel(weight) + perChannel(bias)).to(input.scalar_type());
    }

    static variable_list backward(AutogradContext* context, const variable_list& outputs)
    {
        const auto saved = context->get_saved_variables();
        const torch::Tensor &normal = saved[0], &weight = saved[1], &scale = saved[2];
        const auto& sum = *reinterpret_cast<const SumOverRanks*>(context->saved_data["sum"].toInt());
        const double count = context->saved_data["count"].toDouble();
        const torch::Tensor gradient = outputs[0].to(torch::kFloat32);
        const torch::Tensor ofBias = channelSums(gradient), ofWeight = channelSums(gradient * normal);
        torch::Tensor totals = torch::cat({ofBias, ofWeight});
        sum(totals);
        const std::int64_t channels = weight.size(0);
        const torch::Tensor ofInput = perChannel(weight.to(torch::kFloat64) * scale)
            * (gradient - perChannel(totals.slice(0, 0, channels) / count)
               - normal * perChannel(totals.slice(0, channels, 2 * channels) / count));
        // Those of weight and bias are added up with all other parameters' gradients.
        return {ofInput.to(outputs[0].scalar_type()),
                ofWeight.to(weight.scalar_type()),
                ofBias.to(weight.scalar_type()),
                torch::Tensor(),
                torch::Tensor(),
                torch::Tensor()};
    }
};

/// torch's: the variance of a sample, and the momentum is the share of the new value.
void updateRunning(torch::nn::BatchNorm2d& norm, const Statistics& of)
{
    const double momentum = norm->options.momentum().value();
    norm->num_batches_tracked += 1;
    norm->running_mean.lerp_(of.mean.to(torch::kFloat32), momentum);
    norm->running_var.lerp_((of.variance * (of.count / (of.count - 1))).to(torch::kFloat32), momentum);
}

}  // namespace

SyncBatchNormScope::SyncBatchNormScope(const SumOverRanks* sum) { sumOverRanks = sum; }
SyncBatchNormScope::~SyncBatchNormScope() { sumOverRanks = nullptr; }

torch::Tensor normalise(torch::nn::BatchNorm2d& norm, const torch::Tensor& x)
{
    if (!sumOverRanks || !norm->is_training())
        return norm(x);
    Statistics all;
    {
        const torch::NoGradGuard noGrad;
        all = statisticsOf(x.detach().to(torch::kFloat32), *sumOverRanks);
        updateRunning(norm, all);
    }
    const torch::Tensor scale = (all.variance + norm->options.eps()).rsqrt();
    return SyncBatchNorm::apply(x, norm->weight, norm->bias, all.mean, scale, all.count);
}

}  // namespace leafbench::detail
