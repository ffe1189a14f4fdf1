#pragma once

#include "engine/imaging/RgbImage.h"

#include <QByteArray>

#include <array>
#include <cstdint>

namespace leafbench {

/// Hashes of a picture's file and of its pixels, small enough to keep for a whole dataset.
struct PictureHash {
    std::uint64_t bytes = 0;  ///< of the file: equal for identical files only, in practice; 0: unknown, equals none
    std::array<std::uint64_t, 4>
        perceptual{};  ///< of the upright picture: similar after resizing or re-encoding. All 0: plain, similar to none

    bool operator==(const PictureHash&) const = default;
};

/// bytes: the first eight of the MD5. perceptual: see PerceptualHash.h; an empty image has none. Thread: any.
PictureHash pictureHash(const QByteArray& file, const RgbImage& image);

}  // namespace leafbench
