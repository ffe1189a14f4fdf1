#pragma once

#include "engine/imaging/RgbImage.h"
#include "engine/imaging/decode/Bytes.h"

namespace leafbench {

/// The orientation tag (1 .. 8) of an EXIF block, with or without "Exif\0\0" before the TIFF header.
/// 1 (upright) if it is missing or invalid: a picture is never refused for its EXIF.
int exifOrientation(const Bytes& exif);

/// Rotates and mirrors a picture upright; 1 changes nothing.
RgbImage applyExifOrientation(RgbImage image, int orientation);

}  // namespace leafbench
