#pragma once

#include "engine/imaging/segment/LeafMask.h"

namespace leafbench {

/// What lies beside the leaf: of the squares with no leaf in them or near them the one of the most even colour. Empty if there is
/// none of an eighth of the shorter side.
RgbImage backgroundTile(const RgbImage& image, const LeafMask& leaf);

/// A tile that is not empty, mirrored again and again over a picture of width x height pixels.
RgbImage continued(const RgbImage& tile, int width, int height);

/// A made-up background in colours of soil, grass, stone or wood: noise of seven octaves (Perlin 1985) by the seed.
RgbImage madeUpBackground(int width, int height, std::uint64_t seed);

/// The leaf on another background of the same size.
RgbImage onBackground(const RgbImage& image, const LeafMask& leaf, const RgbImage& background);

}  // namespace leafbench
