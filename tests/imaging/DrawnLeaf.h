#pragma once

#include "engine/common/Seed.h"
#include "engine/imaging/RgbImage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leafbench::testing {

using Colour = std::array<int, 3>;

/// An ellipse of one noisy colour, somewhere near the middle, on another. share: half axes over the side.
struct DrawnLeaf {
    int side = 96;
    Colour leaf{60, 140, 50};
    Colour background{150, 150, 165};
    double share = 0.32;
    std::uint64_t seed = 1;

    double middleX() const { return side * (0.5 + 0.08 * (Random(seed).uniform() - 0.5)); }
    double middleY() const { return side * (0.5 + 0.08 * (Random(seed + 1).uniform() - 0.5)); }
    bool isLeaf(int x, int y) const
    {
        const double dx = (x - middleX()) / (share * side), dy = (y - middleY()) / (0.8 * share * side);
        return dx * dx + dy * dy <= 1;
    }
    RgbImage draw() const
    {
        constexpr int noise = 18;
        Random random(seed + 2);
        RgbImage image(side, side);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const int change = static_cast<int>(random.below(noise)) - noise / 2;
                for (int channel = 0; channel < 3; ++channel)
                    image.row(y)[3 * x + channel] = static_cast<std::uint8_t>(
                        std::clamp((isLeaf(x, y) ? leaf : background)[std::size_t(channel)] + change, 0, 255));
            }
        }
        return image;
    }
};

}  // namespace leafbench::testing
