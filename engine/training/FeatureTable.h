#pragma once

#include "engine/dataset/RefusedImage.h"

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

namespace leafbench {

/// The constant features of a frozen network's last layer, by picture. Immutable; share it by FeaturesPtr between threads.
struct FeatureTable {
    static constexpr int width = 512;  ///< numbers a picture

    std::vector<quint32> images;        ///< indexes into DatasetIndex::images, ascending, without refused ones
    std::vector<float> values;          ///< images x width, in the order of `images`
    std::vector<RefusedImage> refused;  ///< ascending

    std::span<const float> row(std::size_t place) const { return std::span(values).subspan(place * width, width); }
};

using FeaturesPtr = std::shared_ptr<const FeatureTable>;

}  // namespace leafbench
