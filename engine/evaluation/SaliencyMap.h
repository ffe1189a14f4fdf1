#pragma once

#include "engine/imaging/RgbImage.h"

#include <QString>

#include <vector>

namespace leafbench {

/// The regions of a picture that support a class: Grad-CAM (Selvaraju et al. 2017, arXiv:1610.02391).
struct SaliencyMap {
    int width = 0;  ///< cells; the map covers the whole picture
    int height = 0;
    std::vector<float> values;  ///< rows from the top, 0 .. 1, maximum 1; all 0 if nothing supports the class
    QString layer;              ///< of the activations: "layer1" .. "layer4"
    int classIndex = 0;
};

/// The picture overlaid with the smoothly enlarged map (viridis); opacity 0 .. 1 at the maximum.
RgbImage withSaliency(const RgbImage& picture, const SaliencyMap& map, double opacity = 0.6);

}  // namespace leafbench
