#include "engine/imaging/decode/QuarterTurn.h"

#include <cstring>

namespace leafbench {
namespace {

/// target(x, y) = source(origin + x * stepX + y * stepY), in pixels of the source.
RgbImage moved(const RgbImage& source, int width, int height, std::ptrdiff_t origin, std::ptrdiff_t stepX, std::ptrdiff_t stepY)
{
    RgbImage target(width, height);
    for (int y = 0; y < height; ++y) {
        std::uint8_t* out = target.row(y);
        for (int x = 0; x < width; ++x, out += 3)
            std::memcpy(out, source.pixels.data() + 3 * (origin + x * stepX + y * stepY), 3);
    }
    return target;
}

}  // namespace

RgbImage flipped(const RgbImage& image, bool leftRight, bool upDown)
{
    const std::ptrdiff_t width = image.width;
    const std::ptrdiff_t origin = (leftRight ? width - 1 : 0) + (upDown ? (image.height - 1) * width : 0);
    return moved(image, image.width, image.height, origin, leftRight ? -1 : 1, upDown ? -width : width);
}

RgbImage rotate90(const RgbImage& image, int quarters)
{
    const std::ptrdiff_t width = image.width;
    const std::ptrdiff_t last = (image.height - 1) * width;
    switch (quarters) {
    case 1: return moved(image, image.height, image.width, last, -width, 1);
    case 2: return flipped(image, true, true);
    case 3: return moved(image, image.height, image.width, width - 1, width, -1);
    default: return image;
    }
}

}  // namespace leafbench
