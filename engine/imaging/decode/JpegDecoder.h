#pragma once

#include "engine/imaging/decode/Decode.h"
#include "engine/imaging/decode/JpegHeader.h"

namespace leafbench {

/// The divisor (1, 2, 4, 8) that keeps the shorter side at `minSide` or more; 1 for 0.
int scaleDivisor(int shorter, int minSide);

/// Decodes a JPEG with an accepted header into the memory of `image`, without applying its orientation.
Status decodeJpeg(const QByteArray& bytes, const JpegHeader& header, const QString& name, int minSide, RgbImage& image);

}  // namespace leafbench
