#pragma once

#include "engine/imaging/Bytes.h"
#include "engine/imaging/RgbImage.h"

namespace leafbench {

/// The orientation tag (1 .. 8) of an EXIF block, with or without "Exif\0\0" before the TIFF header.
/// 1 (upright) where it is missing or senseless: a picture is never refused for its EXIF.
int exifOrientation(const Bytes& exif);

/// Turns a picture upright. 1 returns it as it is.
RgbImage uprighted(RgbImage image, int orientation);

}  // namespace leafbench
