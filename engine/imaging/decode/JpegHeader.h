#pragma once

#include "engine/imaging/decode/Bytes.h"
#include "engine/imaging/decode/ImageHeader.h"

namespace leafbench {

constexpr std::uint32_t jpegStartOfScan = 0xda;
constexpr std::uint32_t jpegEndOfImage = 0xd9;

/// SOF0 .. SOF15, which carry the size.
bool isJpegFrame(std::uint32_t marker);

/// The next marker at or after `at`, skipping fill bytes, a scan's data and garbage; moves `at` behind it. 0 at the end.
std::uint32_t nextJpegMarker(const Bytes& in, qsizetype& at);

struct JpegHeader {
    ImageHeader image;   ///< Truncated: the file ends before the first scan
    int components = 0;  ///< 1 grey, 3 colour, 4 CMYK or YCCK
    /// Baseline with all components in one scan: decoded row by row, without a buffer for all coefficients.
    bool rowByRow = false;
};

/// Walks the segments of a JPEG up to its first scan.
JpegHeader readJpegHeader(const QByteArray& bytes);

}  // namespace leafbench
