#pragma once

#include <torch/nn/modules/batchnorm.h>
#include <torch/types.h>

#include <functional>

namespace leafbench::detail {

/// Adds up a small tensor (float64, contiguous, on the CPU) over all ranks, in place.
using SumOverRanks = std::function<void(torch::Tensor& tensor)>;

/// While it exists, normalise() on this thread uses the statistics of all ranks' shares together in training mode, and so does the
/// backward pass, which the scope has to outlive: as torch.nn.SyncBatchNorm (Ioffe and Szegedy 2015, over the whole batch).
class SyncBatchNormScope {
public:
    explicit SyncBatchNormScope(const SumOverRanks* sum);
    ~SyncBatchNormScope();
    SyncBatchNormScope(const SyncBatchNormScope&) = delete;
    SyncBatchNormScope& operator=(const SyncBatchNormScope&) = delete;
};

/// x: [N, C, H, W], channels last. The module's own forward, except within a SyncBatchNormScope.
torch::Tensor normalise(torch::nn::BatchNorm2d& norm, const torch::Tensor& x);

}  // namespace leafbench::detail
