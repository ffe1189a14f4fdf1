#pragma once

#include "engine/imaging/Decode.h"
#include "engine/imaging/JpegHeader.h"

namespace leafbench {

/// Decodes a JPEG whose header was read and found acceptable, not yet turned upright.
Outcome<RgbImage> decodeJpeg(const QByteArray& bytes, const JpegHeader& header, const QString& name, int enoughSide);

}  // namespace leafbench
