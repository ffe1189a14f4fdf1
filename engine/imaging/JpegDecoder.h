#pragma once

#include "engine/imaging/Decode.h"
#include "engine/imaging/JpegHeader.h"

namespace leafbench {

/// By how much (1, 2, 4, 8) the sides may be divided so that the shorter one is still at least `enoughSide`; 1 for 0.
int scaleDivisor(int shorter, int enoughSide);

/// Decodes a JPEG whose header was read and found acceptable, not yet turned upright, into the memory of `image`.
Outcome<Done> decodeJpeg(const QByteArray& bytes, const JpegHeader& header, const QString& name, int enoughSide,
                         RgbImage& image);

}  // namespace leafbench
