#pragma once

#include "engine/imaging/RgbImage.h"
#include "engine/imaging/decode/Bytes.h"
#include "engine/imaging/decode/ImageHeader.h"

namespace leafbench {

/// PGM or PPM (netpbm's P2, P3, P5, P6) by its start.
bool isPnm(const Bytes& in);

ImageHeader readPnmHeader(const QByteArray& bytes);

/// The pixels of a file whose header is complete; any largest value (up to 65,535) becomes 255, rounded. OpenCV does not scale
/// them. Empty if a sample is missing or larger than the largest.
RgbImage decodePnm(const QByteArray& bytes);

}  // namespace leafbench
