#include "engine/preprocessing/ChannelKernel.h"

#include <algorithm>

namespace leafbench {

namespace detail {

void addPixelsPlain(const std::uint8_t* rgb, std::size_t pixels, BlockSums& sums)
{
    constexpr std::size_t mostAtOnce = 65536;  // 65,536 squares of 255 still fit 32 bits
    for (const std::uint8_t* const end = rgb + 3 * pixels; rgb != end;) {
        const std::uint8_t* const stop = rgb + 3 * std::min(mostAtOnce, static_cast<std::size_t>(end - rgb) / 3);
        std::array<std::uint32_t, 3> sum{};
        std::array<std::uint32_t, 3> squares{};
        for (; rgb != stop; rgb += 3) {
            for (std::size_t channel = 0; channel < 3; ++channel) {
                const std::uint32_t value = rgb[channel];
                sum[channel] += value;
                squares[channel] += value * value;
            }
        }
        for (std::size_t channel = 0; channel < 3; ++channel) {
            sums.sum[channel] += sum[channel];
            sums.squares[channel] += squares[channel];
        }
    }
}

}  // namespace detail

void addPixels(const std::uint8_t* rgb, std::size_t pixels, BlockSums& sums)
{
#if defined(__x86_64__)
    static const bool avx2 = __builtin_cpu_supports("avx2");
    if (avx2) {
        detail::addPixelsAvx2(rgb, pixels, sums);
        return;
    }
#endif
    detail::addPixelsPlain(rgb, pixels, sums);
}

}  // namespace leafbench
