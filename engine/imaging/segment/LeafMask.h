#pragma once

#include "engine/imaging/RgbImage.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace leafbench {

/// Where the leaf is in a picture of one leaf.
struct LeafMask {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> leaf;  ///< rows from the top: 255 on the leaf, 0 beside it, between them at its edge
    double share = 0;                ///< of the picture's area, 0 .. 1

    std::uint8_t at(int x, int y) const { return leaf[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + x]; }
};

/// Cuts the leaf out by GrabCut (Rother, Kolmogorov, Blake 2004; OpenCV), which starts from the colours along the picture's border.
/// nullopt if the cut is not to be trusted: the leaf fills less than 8 % or more than 85 % of the picture, lies in several parts,
/// covers most of the border, or has the colours of what is beside it. Deterministic. About 40 ms at 256 px. Thread: any.
std::optional<LeafMask> cutOutLeaf(const RgbImage& image);

}  // namespace leafbench
