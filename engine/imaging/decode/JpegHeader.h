#pragma once

#include "engine/imaging/decode/ImageHeader.h"

namespace leafbench {

struct JpegHeader {
    ImageHeader image;   ///< Truncated: the file ends before the first scan
    int components = 0;  ///< 1 grey, 3 colour, 4 CMYK or YCCK
    /// Baseline with all components in one scan: decoded row by row, without a buffer for all coefficients.
    bool rowByRow = false;
};

/// Walks the segments of a JPEG up to its first scan.
JpegHeader readJpegHeader(const QByteArray& bytes);

}  // namespace leafbench
