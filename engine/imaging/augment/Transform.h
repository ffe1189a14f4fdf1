#pragma once

#include "engine/imaging/RgbImage.h"
#include "engine/imaging/augment/Augment.h"

#include <array>
#include <cstdint>

namespace leafbench {

/// (x / 255 - mean) / std, by channel R, G, B.
struct Normalisation {
    std::array<double, 3> mean{0, 0, 0};
    std::array<double, 3> std{1, 1, 1};
};

/// Resizes to side x side (area averaging down, bilinear up), after augmentation by `seed`.
RgbImage resizeAndAugment(const RgbImage& image, int side, const Augment& augment = {}, std::uint64_t seed = 0);

/// Writes side x side x 3 floats, normalised, channels last, to `out`.
void toTensor(const RgbImage& image, const Normalisation& normalisation, float* out);

}  // namespace leafbench
