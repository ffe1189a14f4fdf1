#pragma once

#include "engine/common/Seed.h"
#include "engine/imaging/RgbImage.h"

namespace leafbench {

/// torchvision's definitions: each blends the picture in place by `factor` (1 changes nothing), rounded and clamped to 0 .. 255.
void adjustBrightness(RgbImage& image, double factor);  ///< with black
void adjustContrast(RgbImage& image, double factor);    ///< with the mean of its grey
void adjustSaturation(RgbImage& image, double factor);  ///< with its grey

/// All three in random order, by factors 0.8 .. 1.2.
void jitterColors(RgbImage& image, Random& random);

}  // namespace leafbench
