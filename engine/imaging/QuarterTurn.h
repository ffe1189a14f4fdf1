#pragma once

#include "engine/imaging/RgbImage.h"

namespace leafbench {

/// Mirrored left-right, up-down or both. Exact: pixels only move.
RgbImage flipped(const RgbImage& image, bool leftRight, bool upDown);

/// Turned clockwise by `quarters` times 90 degrees (0 .. 3). Exact: pixels only move.
RgbImage turned(const RgbImage& image, int quarters);

}  // namespace leafbench
