#pragma once

#include "engine/demo/LeafShape.h"

namespace leafbench::demo {

/// A leaflet along a midrib from (0, 0) to (0, length).
struct BladeSpec {
    float length = 1;
    float width = 0.3f;      ///< half the greatest width
    float peak = 0.45f;      ///< where along the midrib it is widest
    float fullness = 0.55f;  ///< small: round at both ends; large: pointed
    float pinch = 0;         ///< 0 .. 1, how far the tip is drawn out
    int teeth = 0;           ///< on each side
    float tooth = 0;         ///< their depth, in widths
    bool lobed = false;      ///< rounded lobes instead of teeth
    float bend = 0;          ///< of the midrib, in lengths
    int veinPairs = 7;
    float veinRise = 0.18f;  ///< how far towards the tip a vein runs, in lengths
};

Blade makeBlade(const BladeSpec& spec, Random& random);

/// A leaf with lobes around its stalk, the middle one towards +y.
struct PalmateSpec {
    std::vector<cv::Point2f> lobes;  ///< x: angle from +y in degrees, y: length
    float lobeWidth = 30;            ///< degrees
    float body = 0.5f;               ///< radius between the lobes
    float sinus = 0.75f;             ///< depth of the notch at the stalk
    int teeth = 0;
    float tooth = 0;
};

Blade makePalmate(const PalmateSpec& spec, Random& random);

/// Rotates by degrees (counter-clockwise), scales, then translates.
Blade placed(Blade blade, float degrees, float scale, cv::Point2f at);

/// Smooth random bumps along 0 .. 1, within -1 .. 1.
class Waves {
public:
    explicit Waves(Random& random, float slowest = 1);
    float operator()(float t) const;

private:
    float m_frequency[3];
    float m_phase[3];
};

}  // namespace leafbench::demo
