#pragma once

#include "engine/imaging/RgbImage.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>

namespace leafbench {

/// Random changes to training pictures. Which one a picture gets depends on the seed, its number and the epoch only.
struct Augment {
    bool flips = false;      ///< left-right and up-down, each with probability 1/2
    bool rotations = false;  ///< by a multiple of 90 degrees, each with probability 1/4 (with flips: transposes too)
    bool crop = false;       ///< random resized crop: 60 .. 100 % of the area, aspect 3/4 .. 4/3 (torchvision's RandomResizedCrop)
    bool jitter = false;     ///< brightness, contrast and saturation each times 0.8 .. 1.2 (torchvision's ColorJitter)

    bool operator==(const Augment&) const = default;
    bool any() const { return flips || rotations || crop || jitter; }
};

/// "none", or some of flips, rotations, crop, jitter between commas. nullopt: an unknown word.
std::optional<Augment> augmentFromText(const QString& text);
QString augmentToText(const Augment& augment);

/// (x / 255 - mean) / std, by channel R, G, B.
struct Normalisation {
    std::array<double, 3> mean{0, 0, 0};
    std::array<double, 3> std{1, 1, 1};
};

/// Resizes to side x side (area averaging down, bilinear up), after the augmentation that `seed` draws (none without).
RgbImage fitImage(const RgbImage& image, int side, const Augment& augment = {}, std::uint64_t seed = 0);

/// Writes side x side x 3 floats, normalised, channels last, to `out`.
void toTensor(const RgbImage& image, const Normalisation& normalisation, float* out);

}  // namespace leafbench
