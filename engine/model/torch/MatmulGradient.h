#pragma once

#include <torch/nn/modules/conv.h>
#include <torch/types.h>

namespace leafbench::detail {

/// conv(x). For some shapes oneDNN's bfloat16 gradient of the weights runs at a quarter of the processor's rate; there it is
/// computed as one matrix product of the gradient and the input's patches (im2col; Chellapilla et al. 2006), 1.6 to 4 times as
/// fast: stride 2 with at least 128 channels, and maps of 3 x 3 or less (tests/bench/README.md). Same gradient, other rounding.
torch::Tensor convolve(torch::nn::Conv2d& conv, const torch::Tensor& x);

}  // namespace leafbench::detail
