#pragma once

#include "engine/common/Result.h"

#include <QCborValue>
#include <QString>

#include <optional>

namespace leafbench {

/// Random changes to training pictures. They depend only on the seed, the picture's number and the epoch.
struct Augment {
    bool flips = false;      ///< left-right and up-down, each with probability 1/2
    bool rotations = false;  ///< by a multiple of 90 degrees, each with probability 1/4 (with flips: transposes too)
    bool crop = false;       ///< random resized crop, aspect 3/4 .. 4/3 (torchvision's RandomResizedCrop)
    bool jitter = false;     ///< brightness, contrast and saturation each times 0.8 .. 1.2 (torchvision's ColorJitter)

    double cropScale = 0.6;  ///< least share of the area that a crop keeps; a recipe has a key of its own for it

    bool operator==(const Augment&) const = default;
    bool any() const { return flips || rotations || crop || jitter; }
};

void fields(Augment& augment, auto&& visit)
{
    visit("flips", augment.flips);
    visit("rotations", augment.rotations);
    visit("crop", augment.crop);
    visit("jitter", augment.jitter);
}

/// "none", or some of flips, rotations, crop, jitter separated by commas. nullopt: an unknown word.
std::optional<Augment> augmentFromText(const QString& text);
QString augmentToText(Augment augment);
QCborValue toField(const Augment& augment);  ///< by its text
Status fromField(const QCborValue& field, Augment& augment);

}  // namespace leafbench
