#pragma once

#include "engine/imaging/Decode.h"
#include "engine/imaging/JpegHeader.h"

namespace leafbench {

/// Decodes a JPEG whose header was read and found acceptable, not yet turned upright, into the memory of `image`.
Outcome<Done> decodeJpeg(const QByteArray& bytes, const JpegHeader& header, const QString& name, int enoughSide,
                         RgbImage& image);

}  // namespace leafbench
