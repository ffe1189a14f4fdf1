#pragma once

#include "engine/common/Seed.h"

namespace leafbench {

/// A rectangle inside a picture, in pixels.
struct CropBox {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// torchvision's RandomResizedCrop.get_params with scale (0.6, 1) and ratio (3/4, 4/3): ten tries, then the largest allowed
/// centred box.
CropBox drawCrop(int width, int height, Random& random);

}  // namespace leafbench
