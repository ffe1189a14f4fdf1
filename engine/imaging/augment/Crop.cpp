#include "engine/imaging/augment/Crop.h"

#include <cmath>

namespace leafbench {
namespace {

constexpr double leastRatio = 3.0 / 4.0;
constexpr double mostRatio = 4.0 / 3.0;
constexpr int tries = 10;

int rounded(double value) { return static_cast<int>(std::nearbyint(value)); }

/// The largest centred box with an allowed ratio.
CropBox middle(int width, int height)
{
    const double ratio = static_cast<double>(width) / height;
    CropBox box{0, 0, width, height};
    if (ratio < leastRatio)
        box.height = rounded(width / leastRatio);
    else if (ratio > mostRatio)
        box.width = rounded(height * mostRatio);
    box.x = (width - box.width) / 2;
    box.y = (height - box.height) / 2;
    return box;
}

}  // namespace

CropBox drawCrop(int width, int height, double leastShare, Random& random)
{
    const double area = static_cast<double>(width) * height;
    for (int i = 0; i < tries; ++i) {
        const double target = area * random.uniform(leastShare, 1);
        const double ratio = std::exp(random.uniform(std::log(leastRatio), std::log(mostRatio)));
        CropBox box{0, 0, rounded(std::sqrt(target * ratio)), rounded(std::sqrt(target / ratio))};
        if (box.width < 1 || box.width > width || box.height < 1 || box.height > height)
            continue;
        box.y = static_cast<int>(random.below(static_cast<std::uint64_t>(height - box.height) + 1));
        box.x = static_cast<int>(random.below(static_cast<std::uint64_t>(width - box.width) + 1));
        return box;
    }
    return middle(width, height);
}

int sideBeforeCrop(int side, double leastShare) { return static_cast<int>(std::ceil(side / std::sqrt(leastShare * leastRatio))); }

}  // namespace leafbench
