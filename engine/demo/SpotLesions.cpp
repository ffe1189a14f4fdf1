#include "engine/demo/SpotLesions.h"

#include <algorithm>
#include <cmath>

namespace leafbench::demo {
namespace {

const Color HaloYellow(205, 190, 60);
const Color Brown(96, 62, 36);
const Color DarkBrown(58, 40, 28);
const Color Tan(186, 156, 112);

/// Colours of lesions differ from leaf to leaf.
Color varied(LeafCanvas& leaf, Color color)
{
    const float light = leaf.between(0.8, 1.2);
    for (int c = 0; c < 3; ++c)
        color[c] = std::min(255.f, color[c] * light * leaf.between(0.93, 1.07));
    return color;
}

void halo(LeafCanvas& leaf, cv::Point2f at, float radius, Color color, float opacity)
{
    leaf.blob(at, {.radius = radius, .ragged = 0.15f, .soft = 0.35f, .opacity = opacity}, color);
}

}  // namespace

void healthy(LeafCanvas& leaf)
{
    const int blemishes = leaf.count(0, 3);
    for (int i = 0; i < blemishes; ++i) {
        const cv::Point2f at = leaf.anywhere();
        leaf.blob(at, {.radius = leaf.between(0.003, 0.008), .opacity = leaf.between(0.2, 0.6)}, varied(leaf, Brown));
    }
}

void appleScab(LeafCanvas& leaf)
{
    const Color olive = varied(leaf, {62, 58, 30});
    leaf.scatter({6, 22}, {0.018, 0.055}, [&](cv::Point2f at, float radius) {
        leaf.blob(at, {.radius = radius * 1.25f, .ragged = 0.4f, .soft = 0.45f, .opacity = 0.55f}, olive);
        for (int k = 0; k < 4; ++k) {  // velvety: several small ones
            const cv::Point2f off = leaf.within(0.8f * radius);
            leaf.blob(at + off, {.radius = radius * leaf.between(0.25, 0.5), .ragged = 0.5f, .soft = 0.3f, .opacity = 0.6f},
                      olive * 0.75f);
        }
    });
}

void frogeyeRot(LeafCanvas& leaf)
{
    const Color purple = varied(leaf, {84, 44, 50});
    const Color middle = varied(leaf, {158, 118, 76});
    leaf.scatter({3, 12}, {0.018, 0.05}, [&](cv::Point2f at, float radius) {
        leaf.blob(at, {.radius = radius, .ragged = 0.08f, .soft = 0.08f}, purple);
        leaf.blob(at, {.radius = radius * 0.68f, .ragged = 0.1f, .soft = 0.12f}, middle);
        leaf.blob(at, {.radius = radius * 0.2f, .soft = 0.2f, .opacity = 0.7f}, purple);
    });
}

void cedarRust(LeafCanvas& leaf)
{
    const Color orange = varied(leaf, {228, 146, 26});
    leaf.scatter({4, 18}, {0.014, 0.042}, [&](cv::Point2f at, float radius) {
        halo(leaf, at, radius * 1.5f, {214, 196, 60}, 0.5f);
        leaf.blob(at, {.radius = radius, .ragged = 0.12f, .soft = 0.12f}, orange);
        leaf.ring(at, radius, 0.006f, {176, 66, 24}, 0.65f);
        for (int k = leaf.count(2, 5); k > 0; --k) {
            const cv::Point2f off = leaf.within(0.45f * radius);
            leaf.blob(at + off, {.radius = radius * 0.12f, .opacity = 0.8f}, DarkBrown);
        }
    });
}

void commonRust(LeafCanvas& leaf)
{
    const Color cinnamon = varied(leaf, {142, 74, 30});
    leaf.scatter({50, 190}, {0.004, 0.010}, [&](cv::Point2f at, float radius) {
        const float angle = leaf.radians() + leaf.between(-0.25, 0.25);
        leaf.blob(at, {.radius = radius * 1.8f, .stretch = 1.7f, .angle = angle, .soft = 0.4f, .opacity = 0.45f}, HaloYellow);
        leaf.blob(at, {.radius = radius, .ragged = 0.2f, .stretch = 1.8f, .angle = angle, .opacity = 0.95f}, cinnamon);
    });
}

void grapeBlackRot(LeafCanvas& leaf)
{
    const Color rust = varied(leaf, {138, 82, 42});
    leaf.scatter({5, 18}, {0.014, 0.04}, [&](cv::Point2f at, float radius) {
        leaf.blob(at, {.radius = radius * 1.12f, .ragged = 0.18f, .soft = 0.08f}, DarkBrown);
        leaf.blob(at, {.radius = radius * 0.85f, .ragged = 0.18f, .soft = 0.1f}, rust);
        for (int k = leaf.count(4, 8); k > 0; --k) {  // a ring of fruiting bodies
            const float a = leaf.between(0, 6.28);
            const cv::Point2f off = cv::Point2f(std::cos(a), std::sin(a)) * (radius * 0.55f * leaf.unit());
            leaf.blob(at + off, {.radius = 0.0025f, .opacity = 0.8f}, {24, 18, 16});
        }
    });
}

void shotHoles(LeafCanvas& leaf)
{
    const cv::Mat1f patches = leaf.field(leaf.count(2, 4));
    leaf.lay((patches - leaf.between(0.55, 0.75)) * 2.5f, varied(leaf, {196, 178, 66}));
    leaf.scatter({14, 60}, {0.006, 0.017}, [&](cv::Point2f at, float radius) {
        const bool hole = leaf.random.below(4) == 0;
        leaf.blob(at, {.radius = radius * 1.35f, .ragged = 0.35f, .soft = 0.15f, .opacity = 0.85f}, {92, 48, 44});
        leaf.blob(at, {.radius = radius * 0.8f, .ragged = 0.35f}, hole ? Color(28, 26, 26) : varied(leaf, {120, 82, 56}));
    });
}

void bacterialHalo(LeafCanvas& leaf)
{
    const Color dark = varied(leaf, {76, 54, 34});
    leaf.scatter({10, 45}, {0.007, 0.02}, [&](cv::Point2f at, float radius) {
        halo(leaf, at, radius * 2, HaloYellow, 0.55f);
        leaf.blob(at, {.radius = radius, .ragged = 0.4f}, dark);
        leaf.blob(at, {.radius = radius * 0.5f, .ragged = 0.3f, .opacity = 0.75f}, Tan);
    });
}

void bacterialSpecks(LeafCanvas& leaf)
{
    const Color black = varied(leaf, {44, 34, 28});
    leaf.scatter({40, 150}, {0.003, 0.010}, [&](cv::Point2f at, float radius) {
        leaf.blob(at, {.radius = radius * 2, .soft = 0.4f, .opacity = 0.28f}, HaloYellow);
        leaf.blob(at, {.radius = radius, .ragged = 0.45f, .opacity = 0.95f}, black);
    });
}

void earlyBlight(LeafCanvas& leaf)
{
    const Color brown = varied(leaf, {102, 68, 38});
    leaf.scatter({2, 8}, {0.025, 0.07}, [&](cv::Point2f at, float radius) {
        halo(leaf, at, radius * 1.7f, {200, 184, 62}, 0.7f);
        leaf.blob(at, {.radius = radius, .ragged = 0.14f, .soft = 0.08f}, brown);
        for (float r = radius * 0.8f; r > 0.006f; r -= 0.014f)
            leaf.ring(at, r, 0.005f, {52, 34, 22}, 0.75f);
    });
}

void septoria(LeafCanvas& leaf)
{
    const Color grey = varied(leaf, {176, 166, 142});
    leaf.scatter({18, 70}, {0.008, 0.02}, [&](cv::Point2f at, float radius) {
        halo(leaf, at, radius * 1.6f, {186, 172, 70}, 0.35f);
        leaf.blob(at, {.radius = radius, .ragged = 0.1f}, DarkBrown);
        leaf.blob(at, {.radius = radius * 0.62f, .ragged = 0.12f}, grey);
        leaf.blob(at, {.radius = 0.003f}, {30, 26, 24});
    });
}

void targetSpot(LeafCanvas& leaf)
{
    const Color tan = varied(leaf, {150, 112, 74});
    leaf.scatter({6, 24}, {0.014, 0.04}, [&](cv::Point2f at, float radius) {
        leaf.blob(at, {.radius = radius * 1.1f, .ragged = 0.15f, .soft = 0.1f}, Brown);
        leaf.blob(at, {.radius = radius * 0.8f, .ragged = 0.12f, .soft = 0.08f}, tan);
        leaf.ring(at, radius * 0.5f, 0.006f, {206, 178, 136}, 0.8f);
        leaf.blob(at, {.radius = radius * 0.22f, .soft = 0.15f}, DarkBrown);
    });
}

void squashMildew(LeafCanvas& leaf)
{
    const Color white = varied(leaf, {222, 224, 212});
    leaf.scatter({20, 90}, {0.012, 0.042}, [&](cv::Point2f at, float radius) {
        leaf.blob(at, {.radius = radius, .ragged = 0.3f, .soft = 0.4f, .opacity = leaf.between(0.35, 0.75)}, white);
    });
}

}  // namespace leafbench::demo
