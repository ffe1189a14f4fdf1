#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace leafbench {

/// Sums of one block of pixels, R G B.
struct BlockSums {
    std::array<std::uint64_t, 3> sum{};
    std::array<std::uint64_t, 3> squares{};
};

/// Sums RGB pixels with the fastest code for this processor. Exact below 2^48 pixels.
void addPixels(const std::uint8_t* rgb, std::size_t pixels, BlockSums& sums);

namespace detail {
void addPixelsPlain(const std::uint8_t* rgb, std::size_t pixels, BlockSums& sums);
#if defined(__x86_64__)
/// Needs AVX2.
void addPixelsAvx2(const std::uint8_t* rgb, std::size_t pixels, BlockSums& sums);
#endif
}  // namespace detail

}  // namespace leafbench
