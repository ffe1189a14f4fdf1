#pragma once

#include "engine/imaging/decode/ImageHeader.h"

namespace leafbench {

/// The first page of a TIFF.
struct TiffHeader {
    ImageHeader image;
    bool supported = true;  ///< grey, RGB, palette, CMYK or YCbCr of 1, 8 or 16 bits; else a camera's raw file or the like
    bool hasAlpha = false;  ///< RGB with a fourth sample
};

/// The size and the place of every strip or tile are checked against the file; tiles larger than maxPixels are broken.
TiffHeader readTiffHeader(const QByteArray& bytes, std::int64_t maxPixels);

/// The file, marked as upright: OpenCV's versions disagree about the orientation.
QByteArray uprightTiff(const QByteArray& bytes);

}  // namespace leafbench
