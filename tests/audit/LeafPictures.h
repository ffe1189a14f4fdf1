#pragma once

#include "engine/imaging/RgbImage.h"

#include <cstdint>

namespace leafbench::testing {

/// A leaf-like blob with veins and spots on a grey ground; another one for another seed.
RgbImage leafPicture(std::uint64_t seed, int side = 128);

RgbImage mirroredPicture(const RgbImage& image);
RgbImage quarterTurned(const RgbImage& image);  ///< clockwise
RgbImage plainPicture(std::uint8_t grey, int side = 128);

}  // namespace leafbench::testing
