#pragma once

#include <cstddef>

namespace leafbench::detail {

/// One step's numbers of torch.optim.SGD (without dampening).
struct SgdStep {
    float learningRate = 0;
    float momentum = 0;
    float weightDecay = 0;
    bool nesterov = false;
    bool first = false;  ///< the buffer holds nothing yet
};

/// Whether this CPU has what sgdStep() is written for (AVX2 and FMA).
bool hasSgdKernel();

/// One pass over `count` floats: d = gradient + weightDecay * value; buffer = momentum * buffer + d (the first step: d);
/// value -= learningRate * (nesterov ? d + momentum * buffer : buffer). Rounds where torch's tensor operations do, so the bits
/// are theirs. `buffer` may be null without momentum. The arrays must not overlap.
void sgdStep(float* value, const float* gradient, float* buffer, std::size_t count, const SgdStep& step);

}  // namespace leafbench::detail
