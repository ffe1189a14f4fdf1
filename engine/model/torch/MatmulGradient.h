#pragma once

#include <torch/nn/modules/conv.h>
#include <torch/types.h>

namespace leafbench::detail {

/// conv(x). For some shapes oneDNN's bfloat16 gradient of the weights runs far below the processor's rate: stride 2 with at least
/// 128 channels, and maps of 3 x 3 or less. There it is computed as one matrix product of the gradient and the input's patches
/// (im2col; Chellapilla et al. 2006), 1.4 to 5 times as fast (tests/bench/README.md). Same gradient, other rounding.
torch::Tensor convolve(torch::nn::Conv2d& conv, const torch::Tensor& x);

}  // namespace leafbench::detail
