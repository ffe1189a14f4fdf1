#include "engine/preprocessing/ChannelKernel.h"

#if defined(__x86_64__)

#include <immintrin.h>

#include <algorithm>

// The functions set their own target: the rest of the library still runs on any x86-64.
#define LEAFBENCH_AVX2 __attribute__((target("avx2")))

namespace leafbench::detail {
namespace {

constexpr std::size_t halfBytes = 48;             // 16 pixels: a multiple of 3 and of 16 bytes
constexpr std::size_t stepBytes = 2 * halfBytes;  // two halves, so that equal channels are adjacent
constexpr std::size_t mostSteps = 16384;          // a step adds at most 2 * 255^2 to a lane: 2.1e9 < 2^32

/// Twelve registers of eight 32-bit lanes; lane j of register i sums byte 8 * i + j of a half.
struct Lanes {
    __m256i sum[6];
    __m256i squares[6];
};

LEAFBENCH_AVX2 inline void addPairs(__m128i pairs, __m256i& sum, __m256i& squares)
{
    const __m256i wide = _mm256_cvtepu8_epi16(pairs);
    sum = _mm256_add_epi32(sum, _mm256_madd_epi16(wide, _mm256_set1_epi16(1)));
    squares = _mm256_add_epi32(squares, _mm256_madd_epi16(wide, wide));
}

/// Bytes k of both halves have the same channel; interleaved, they are the neighbours that madd adds.
LEAFBENCH_AVX2 inline void addStep(const std::uint8_t* in, Lanes& lanes)
{
    for (int i = 0; i < 3; ++i) {
        const __m128i first = _mm_loadu_si128(reinterpret_cast<const __m128i*>(in + 16 * i));
        const __m128i second = _mm_loadu_si128(reinterpret_cast<const __m128i*>(in + halfBytes + 16 * i));
        addPairs(_mm_unpacklo_epi8(first, second), lanes.sum[2 * i], lanes.squares[2 * i]);
        addPairs(_mm_unpackhi_epi8(first, second), lanes.sum[2 * i + 1], lanes.squares[2 * i + 1]);
    }
}

/// A half begins with red, so its byte k has channel k % 3.
LEAFBENCH_AVX2 void flush(const __m256i (&registers)[6], std::array<std::uint64_t, 3>& totals)
{
    alignas(32) std::uint32_t lane[8];
    for (std::size_t i = 0; i < 6; ++i) {
        _mm256_store_si256(reinterpret_cast<__m256i*>(lane), registers[i]);
        for (std::size_t j = 0; j < 8; ++j)
            totals[(8 * i + j) % 3] += lane[j];
    }
}

}  // namespace

LEAFBENCH_AVX2 void addPixelsAvx2(const std::uint8_t* rgb, std::size_t pixels, BlockSums& sums)
{
    std::size_t steps = 3 * pixels / stepBytes;
    const std::size_t rest = pixels - steps * stepBytes / 3;
    while (steps > 0) {
        const std::size_t now = std::min(steps, mostSteps);
        Lanes lanes;
        for (int i = 0; i < 6; ++i)
            lanes.sum[i] = lanes.squares[i] = _mm256_setzero_si256();
        for (std::size_t step = 0; step < now; ++step, rgb += stepBytes)
            addStep(rgb, lanes);
        flush(lanes.sum, sums.sum);
        flush(lanes.squares, sums.squares);
        steps -= now;
    }
    addPixelsPlain(rgb, rest, sums);
}

}  // namespace leafbench::detail

#endif
