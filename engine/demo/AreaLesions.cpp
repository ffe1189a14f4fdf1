#include "engine/demo/AreaLesions.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace leafbench::demo {
namespace {

const Color Yellow(206, 192, 62);
constexpr float QuarterTurn = 1.5707963f;

/// 0 below `from`, 1 above `to`.
cv::Mat1f ramp(const cv::Mat1f& values, float from, float to) { return cv::Mat1f((values - from) * (1 / (to - from))); }

/// 1 away from the veins, falling towards them; strength 4: 0 beside them.
cv::Mat1f awayFromVeins(const LeafCanvas& leaf, float reach, float strength = 4)
{
    cv::Mat1f veins;
    leaf.veins.convertTo(veins, CV_32F, 1.0 / 255);
    const int size = std::max(1, static_cast<int>(reach * leaf.unit())) * 2 + 1;
    cv::blur(veins, veins, {size, size});
    return cv::Mat1f(1 - veins * strength);
}

cv::Mat1f product(const cv::Mat1f& a, const cv::Mat1f& b) { return a.mul(cv::max(0, cv::min(1, b))); }

}  // namespace

void powderyMildew(LeafCanvas& leaf)
{
    const Color white(226, 228, 220);
    const float level = leaf.between(0.45, 0.62);
    const cv::Mat1f grain = leaf.field(60);
    leaf.lay(product(ramp(leaf.field(leaf.count(4, 8)), level, level + 0.3f) * 0.8f, cv::Mat1f(grain + 0.25f)), white);
    leaf.scatter({4, 14}, {0.01, 0.035}, [&](cv::Point2f at, float radius) {
        leaf.blob(at, {.radius = radius, .ragged = 0.4f, .soft = 0.5f, .opacity = 0.6f}, white);
    });
}

void greyLeafSpot(LeafCanvas& leaf)
{
    leaf.scatter({9, 34}, {0.008, 0.016}, [&](cv::Point2f at, float radius) {
        const float stretch = leaf.between(2.5, 5.5);
        const float angle = leaf.radians() + leaf.between(-0.06, 0.06);
        leaf.blob(at, {.radius = radius * 1.5f, .stretch = stretch, .angle = angle, .soft = 0.3f, .opacity = 0.5f}, Yellow);
        leaf.blob(at, {.radius = radius, .ragged = 0.1f, .stretch = stretch, .angle = angle, .soft = 0.1f}, {126, 92, 58});
        leaf.blob(at, {.radius = radius * 0.6f, .ragged = 0.1f, .stretch = stretch * 1.3f, .angle = angle, .soft = 0.2f},
                  {184, 168, 140});
    });
}

void northernBlight(LeafCanvas& leaf)
{
    leaf.scatter({1, 4}, {0.025, 0.05}, [&](cv::Point2f at, float radius) {
        const float stretch = leaf.between(4, 8);
        const float angle = leaf.radians() + leaf.between(-0.08, 0.08);
        leaf.blob(at, {.radius = radius * 1.2f, .ragged = 0.1f, .stretch = stretch, .angle = angle, .soft = 0.15f}, {92, 72, 44});
        leaf.blob(at, {.radius = radius, .ragged = 0.12f, .stretch = stretch, .angle = angle, .soft = 0.1f}, {172, 150, 116});
        leaf.blob(
            at, {.radius = radius * 0.4f, .ragged = 0.3f, .stretch = stretch * 1.3f, .angle = angle, .soft = 0.4f, .opacity = 0.6f},
            {118, 100, 80});
    });
}

void esca(LeafCanvas& leaf)
{
    const cv::Mat1f patches = leaf.field(leaf.count(4, 6));
    const float level = leaf.between(0.36, 0.52);
    const cv::Mat1f between = awayFromVeins(leaf, 0.028f);
    leaf.lay(product(ramp(patches, level, level + 0.12f), between), {206, 176, 58});
    leaf.lay(product(ramp(patches, level + 0.13f, level + 0.2f), cv::Mat1f(between * 1.6f - 0.5f)), {112, 58, 36});
}

void isariopsis(LeafCanvas& leaf)
{
    leaf.scatter({10, 34}, {0.014, 0.05}, [&](cv::Point2f at, float radius) {
        const float angle = leaf.between(0, 6.28);
        leaf.blob(at, {.radius = radius * 1.25f, .ragged = 0.45f, .angle = angle, .soft = 0.25f, .opacity = 0.5f}, {186, 130, 58});
        leaf.blob(at, {.radius = radius, .ragged = 0.5f, .stretch = leaf.between(1, 1.6), .angle = angle, .soft = 0.06f},
                  {70, 34, 30});
    });
}

void citrusGreening(LeafCanvas& leaf)
{
    // The two sides of the midrib yellow differently, unlike with a mineral deficiency.
    cv::Mat1f patches = leaf.field(leaf.count(3, 5));
    const float bias = leaf.between(0.1, 0.22) * (leaf.random.below(2) == 0 ? 1.f : -1.f);
    const cv::Point2f across(std::cos(leaf.radians() + QuarterTurn), std::sin(leaf.radians() + QuarterTurn));
    const float middle = static_cast<float>(leaf.side()) / 2;
    for (int y = 0; y < leaf.side(); ++y) {
        for (int x = 0; x < leaf.side(); ++x) {
            const cv::Point2f p(static_cast<float>(x) - middle, static_cast<float>(y) - middle);
            patches(y, x) += p.dot(across) > 0 ? bias : -bias;
        }
    }
    const float level = leaf.between(0.4, 0.55);
    leaf.lay(product(ramp(patches, level, level + 0.25f) * 0.85f, awayFromVeins(leaf, 0.02f, 1.6f)), {218, 200, 84});
}

void lateBlight(LeafCanvas& leaf)
{
    cv::Mat1f field = leaf.field(leaf.count(2, 4));
    const cv::Mat1f rim = leaf.depth();
    field = field - rim * leaf.between(1.2, 2.2) + leaf.field(14) * 0.22f;
    const float level = leaf.between(0.42, 0.62);
    leaf.lay(ramp(field, level - 0.1f, level + 0.02f) * 0.75f, {168, 172, 92});
    leaf.lay(ramp(field, level, level + 0.08f), {74, 60, 42});
    leaf.lay(ramp(field, level + 0.14f, level + 0.3f) * 0.8f, {44, 36, 32});
}

void leafScorch(LeafCanvas& leaf)
{
    const Color red(112, 38, 44);
    const cv::Mat1f rim = leaf.depth();
    const float reach = leaf.between(0.012, 0.035);
    leaf.lay(cv::min(1, ramp(cv::Mat1f(leaf.field(8) * 0.1f - rim), 0.05f - reach, 0.05f)) * 0.85f, {134, 52, 40});
    leaf.scatter({14, 60}, {0.009, 0.026}, [&](cv::Point2f at, float radius) {
        const float angle = leaf.between(0, 6.28);
        leaf.blob(
            at, {.radius = radius, .ragged = 0.5f, .stretch = leaf.between(1, 1.7), .angle = angle, .soft = 0.25f, .opacity = 0.9f},
            red);
    });
}

void leafMold(LeafCanvas& leaf)
{
    leaf.scatter({8, 26}, {0.025, 0.06}, [&](cv::Point2f at, float radius) {
        leaf.blob(at, {.radius = radius, .ragged = 0.4f, .soft = 0.5f, .opacity = 0.75f}, {190, 182, 70});
        leaf.blob(at, {.radius = radius * 0.5f, .ragged = 0.5f, .soft = 0.5f, .opacity = 0.75f}, {120, 106, 48});
    });
}

void spiderMites(LeafCanvas& leaf)
{
    const cv::Mat1f where = leaf.field(4);
    const float level = leaf.between(0.3, 0.5);
    leaf.lay(ramp(where, level + 0.1f, level + 0.6f) * 0.6f, {176, 156, 82});  // bronze
    const int dots = leaf.count(500, 1400);
    const Color pale(222, 214, 140);
    for (int i = 0; i < dots; ++i) {
        const cv::Point2f at = leaf.anywhere();
        if (leaf.onLeaf(at) && where(static_cast<int>(at.y), static_cast<int>(at.x)) > level)
            leaf.speck(at, leaf.between(0.0005, 0.0022), pale, leaf.between(0.3, 0.75));
    }
}

void yellowLeafCurl(LeafCanvas& leaf)
{
    const cv::Mat1f rim = leaf.depth();
    const float reach = leaf.between(0.025, 0.06);
    leaf.lay(ramp(cv::Mat1f(leaf.field(6) * 0.05f - rim), -reach, 0.02f) * leaf.between(0.7, 0.95), {214, 202, 74});
    leaf.lay(product(cv::Mat1f(leaf.field(5) * leaf.between(0.3, 0.7)), awayFromVeins(leaf, 0.015f)), Yellow);
}

void mosaicVirus(LeafCanvas& leaf)
{
    const cv::Mat1f mottle = leaf.field(leaf.count(12, 18));
    const float level = leaf.between(0.42, 0.55);
    leaf.lay(ramp(mottle, level, level + 0.14f) * leaf.between(0.6, 0.9), {190, 198, 84});
    leaf.lay(ramp(cv::Mat1f(1 - mottle), 0.62f, 0.75f) * 0.6f, {30, 66, 28});
}

}  // namespace leafbench::demo
