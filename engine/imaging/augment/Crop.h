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

/// torchvision's RandomResizedCrop.get_params with scale (leastShare, 1) and ratio (3/4, 4/3): ten tries, then the largest allowed
/// centred box.
CropBox drawCrop(int width, int height, double leastShare, Random& random);

/// The least size of a picture of which no crop is enlarged to `side`, but for the file itself being small: the narrowest crop
/// keeps sqrt(leastShare * 3/4) of a side.
int sideBeforeCrop(int side, double leastShare);

}  // namespace leafbench
