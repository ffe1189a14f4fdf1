#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace leafbench {

/// 8-bit RGB picture, rows from the top, no padding: height x width x 3 bytes.
struct RgbImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    RgbImage() = default;
    RgbImage(int w, int h) : width(w), height(h), pixels(static_cast<std::size_t>(w) * h * 3) {}
    /// Keeps its memory; the pixels are undefined afterwards.
    void reshape(int w, int h)
    {
        width = w;
        height = h;
        pixels.resize(static_cast<std::size_t>(w) * h * 3);
    }
    bool empty() const { return pixels.empty(); }
    std::uint8_t* row(int y) { return pixels.data() + static_cast<std::size_t>(y) * width * 3; }
    const std::uint8_t* row(int y) const { return pixels.data() + static_cast<std::size_t>(y) * width * 3; }
};

}  // namespace leafbench
