#pragma once

#include <torch/optim/sgd.h>

namespace leafbench::detail {

/// torch.optim.SGD in one pass over each parameter instead of torch's six: a step of ResNet-18, with 11 million parameters, is
/// bound by memory bandwidth. The same bits and the same states. Uses torch's own step for other devices, gradients of another
/// layout or type, and CPUs without AVX2.
class FusedSgd : public torch::optim::SGD {
public:
    using SGD::SGD;
    torch::Tensor step(LossClosure closure = nullptr) override;

    /// Whether the next step uses the single pass.
    bool canFuse();
};

}  // namespace leafbench::detail
