#include "tests/audit/LeafPictures.h"

#include "engine/common/Seed.h"

#include <algorithm>
#include <cmath>

namespace leafbench::testing {

RgbImage leafPicture(std::uint64_t seed, int side)
{
    Random random(mixSeed(seed, 0x1eafu));
    struct Spot {
        double x, y, radius, grey;
    };
    // The same blade for all: only its spots tell two apart, as with leaves of one species.
    std::vector<Spot> spots{{0.5, 0.5, 0.4, 90}};
    for (int i = 0; i < 60; ++i) {
        const double angle = random.uniform(0, 6.2832), far = 0.36 * std::sqrt(random.uniform());
        spots.push_back(
            {0.5 + far * std::cos(angle), 0.5 + far * std::sin(angle), random.uniform(0.02, 0.08), random.uniform(20, 200)});
    }
    RgbImage image(side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            double grey = 150;
            for (const Spot& spot : spots) {
                const double dx = (x + 0.5) / side - spot.x, dy = (y + 0.5) / side - spot.y;
                if (dx * dx + dy * dy < spot.radius * spot.radius)
                    grey = spot.grey;
            }
            const auto value = static_cast<std::uint8_t>(grey);
            std::uint8_t* pixel = image.row(y) + 3 * x;
            pixel[0] = value;
            pixel[1] = static_cast<std::uint8_t>(std::min(255, value + 20));
            pixel[2] = value;
        }
    }
    return image;
}

RgbImage mirroredPicture(const RgbImage& image)
{
    RgbImage result(image.width, image.height);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x)
            std::copy_n(image.row(y) + 3 * x, 3, result.row(y) + 3 * (image.width - 1 - x));
    }
    return result;
}

RgbImage quarterTurned(const RgbImage& image)
{
    RgbImage result(image.height, image.width);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x)
            std::copy_n(image.row(y) + 3 * x, 3, result.row(x) + 3 * (image.height - 1 - y));
    }
    return result;
}

RgbImage plainPicture(std::uint8_t grey, int side)
{
    RgbImage image(side, side);
    std::fill(image.pixels.begin(), image.pixels.end(), grey);
    return image;
}

}  // namespace leafbench::testing
