#pragma once

#include "engine/common/Seed.h"

#include <opencv2/core.hpp>

#include <QtGlobal>

#include <vector>

namespace leafbench::demo {

inline float between(Random& random, double low, double high) { return static_cast<float>(random.uniform(low, high)); }

using Points = std::vector<cv::Point2f>;

/// The fourteen species of paperClasses(), in their order.
enum class Species : quint8 {
    Apple,
    Blueberry,
    Cherry,
    Corn,
    Grape,
    Orange,
    Peach,
    Pepper,
    Potato,
    Raspberry,
    Soybean,
    Squash,
    Strawberry,
    Tomato
};

struct Stroke {
    Points points;
    float width = 0;  ///< in leaf lengths
};

/// One leaf or leaflet. The outline runs up the right side and down the left one, which starts at `half`.
struct Blade {
    Points outline;
    std::size_t half = 0;  ///< 0: no fold
    Points midrib;
    std::vector<Stroke> veins;
};

/// A leaf around the origin, its tip towards +y, its longer side 1 (a corn leaf is longer than any picture).
struct LeafShape {
    std::vector<Blade> blades;
    std::vector<Stroke> stems;
};

/// curl: 0 .. 1, how far a virus narrows and rolls it.
LeafShape leafShape(Species species, float curl, Random& random);

}  // namespace leafbench::demo
