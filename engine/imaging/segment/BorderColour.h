#pragma once

#include "engine/imaging/RgbImage.h"

#include <cstdint>
#include <vector>

namespace leafbench {

/// Area averaging.
RgbImage shrunkTo(const RgbImage& image, int width, int height);

/// Whether a pixel is in the band of 1/32 of the shorter side along the edges.
bool isInBorder(const RgbImage& image, int x, int y);

/// How far each pixel is from the mean colour of that band, in YCrCb; twice the distance, 0 .. 255, rows from the top. Shadows
/// change the lightness (Y) most: it counts lightWeight times as much as the other two.
std::vector<std::uint8_t> distanceFromBorder(const RgbImage& image, double lightWeight);

}  // namespace leafbench
