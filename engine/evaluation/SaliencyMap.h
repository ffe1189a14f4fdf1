#pragma once

#include "engine/imaging/RgbImage.h"

#include <QString>

#include <vector>

namespace leafbench {

/// Where in a picture a network found what speaks for a class: Grad-CAM (Selvaraju et al. 2017, arXiv:1610.02391).
struct SaliencyMap {
    int width = 0;   ///< cells; the map covers the whole picture
    int height = 0;
    std::vector<float> values;  ///< rows from the top, 0 .. 1, the highest 1; all 0 when nothing speaks for the class
    QString layer;   ///< whose activations were weighed: "layer1" .. "layer4"
    int classIndex = 0;
};

/// The picture with the map laid over it in colours (viridis), smoothly enlarged; opacity 0 .. 1 at the highest value.
RgbImage withSaliency(const RgbImage& picture, const SaliencyMap& map, double opacity = 0.6);

}  // namespace leafbench
