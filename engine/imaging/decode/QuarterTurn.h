#pragma once

#include "engine/imaging/RgbImage.h"

namespace leafbench {

/// Mirrors left-right, up-down or both. Lossless.
RgbImage flipped(const RgbImage& image, bool leftRight, bool upDown);

/// Rotates clockwise by `quarters` times 90 degrees (0 .. 3). Lossless.
RgbImage rotate90(const RgbImage& image, int quarters);

}  // namespace leafbench
