#include "engine/runs/answers/FeatureDistance.h"

#if defined(__x86_64__)

#include <immintrin.h>

namespace leafbench {

// The function sets its own target: the rest of the library still runs on any x86-64.
__attribute__((target("avx2,fma"))) float detail::squaredDistanceAvx2(const float* a, const float* b, std::size_t width)
{
    __m256 first = _mm256_setzero_ps();
    __m256 second = _mm256_setzero_ps();
    for (std::size_t i = 0; i < width; i += 16) {
        const __m256 d = _mm256_sub_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i));
        const __m256 e = _mm256_sub_ps(_mm256_loadu_ps(a + i + 8), _mm256_loadu_ps(b + i + 8));
        first = _mm256_fmadd_ps(d, d, first);
        second = _mm256_fmadd_ps(e, e, second);
    }
    alignas(32) float lanes[8];
    _mm256_store_ps(lanes, _mm256_add_ps(first, second));
    float sum = 0;
    for (const float lane : lanes)
        sum += lane;
    return sum;
}

}  // namespace leafbench

#endif
