#pragma once

#include "engine/imaging/ImageHeader.h"

namespace leafbench {

struct JpegHeader {
    ImageHeader image;   ///< Truncated: the file ends before the first scan
    int components = 0;  ///< 1 grey, 3 colour, 4 CMYK or YCCK
    /// Baseline, all components in one scan: decoded row by row, without keeping the coefficients of the whole picture.
    bool rowByRow = false;
};

/// Walks the segments of a JPEG up to its first scan.
JpegHeader readJpegHeader(const QByteArray& bytes);

}  // namespace leafbench
