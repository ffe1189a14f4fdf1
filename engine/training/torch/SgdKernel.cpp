// Compiled with -ffp-contract=off: a product and a sum are two roundings unless it says fma.
#include "engine/training/torch/SgdKernel.h"

#include <immintrin.h>

#include <cmath>

namespace leafbench::detail {
namespace {

#define LEAFBENCH_FMA __attribute__((target("avx2,fma")))

LEAFBENCH_FMA void scalarStep(float& value, float gradient, float* buffer, const SgdStep& step)
{
    float d = step.weightDecay != 0 ? std::fma(value, step.weightDecay, gradient) : gradient;
    if (step.momentum != 0) {
        *buffer = step.first ? d : *buffer * step.momentum + d;
        d = step.nesterov ? std::fma(*buffer, step.momentum, d) : *buffer;
    }
    value = std::fma(d, -step.learningRate, value);
}

LEAFBENCH_FMA void vectorStep(float* value, const float* gradient, float* buffer, const SgdStep& step)
{
    const __m256 momentum = _mm256_set1_ps(step.momentum);
    const __m256 v = _mm256_loadu_ps(value);
    __m256 d = _mm256_loadu_ps(gradient);
    if (step.weightDecay != 0)
        d = _mm256_fmadd_ps(v, _mm256_set1_ps(step.weightDecay), d);
    if (step.momentum != 0) {
        const __m256 b = step.first ? d : _mm256_add_ps(_mm256_mul_ps(_mm256_loadu_ps(buffer), momentum), d);
        _mm256_storeu_ps(buffer, b);
        d = step.nesterov ? _mm256_fmadd_ps(b, momentum, d) : b;
    }
    _mm256_storeu_ps(value, _mm256_fmadd_ps(d, _mm256_set1_ps(-step.learningRate), v));
}

}  // namespace

bool hasSgdKernel() { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }

LEAFBENCH_FMA void sgdStep(float* value, const float* gradient, float* buffer, std::size_t count, const SgdStep& step)
{
    constexpr std::size_t width = 8;
    std::size_t i = 0;
    for (; i + width <= count; i += width)
        vectorStep(value + i, gradient + i, buffer ? buffer + i : nullptr, step);
    for (; i < count; ++i)
        scalarStep(value[i], gradient[i], buffer ? buffer + i : nullptr, step);
}

}  // namespace leafbench::detail
