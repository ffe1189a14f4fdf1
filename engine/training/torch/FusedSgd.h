#pragma once

#include <torch/optim/sgd.h>

namespace leafbench::detail {

/// torch.optim.SGD in one pass over each parameter where torch makes six: a step of ResNet-18 is 11 million parameters, and
/// memory is what it waits for. The same bits and the same states. What the pass cannot take (a device, a gradient of another
/// layout or type, a CPU without AVX2) is left to torch's own step.
class FusedSgd : public torch::optim::SGD {
public:
    using SGD::SGD;
    torch::Tensor step(LossClosure closure = nullptr) override;

    /// Whether the next step is the one pass.
    bool canFuse();
};

}  // namespace leafbench::detail
