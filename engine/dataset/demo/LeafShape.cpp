#include "engine/dataset/demo/LeafShape.h"

#include "engine/dataset/demo/BladeOutline.h"

#include <algorithm>
#include <cmath>

namespace leafbench::demo {
namespace {

constexpr float Degree = 0.01745329f;

float between(Random& random, double low, double high)
{
    return static_cast<float>(random.uniform(low, high));
}

int count(Random& random, int low, int high)
{
    return low + static_cast<int>(random.below(static_cast<quint64>(high - low + 1)));
}

/// What the simple leaves and the leaflets of each species look like.
BladeSpec bladeOf(Species species, Random& random)
{
    BladeSpec s;
    s.bend = between(random, -0.07, 0.07);
    switch (species) {
    case Species::Apple: s.width = 0.33f, s.peak = 0.45f, s.fullness = 0.5f, s.pinch = 0.35f, s.teeth = 26, s.tooth = 0.09f, s.veinPairs = 8; break;
    case Species::Blueberry: s.width = 0.26f, s.peak = 0.5f, s.fullness = 0.62f, s.veinPairs = 5, s.veinRise = 0.26f; break;
    case Species::Cherry: s.width = 0.27f, s.peak = 0.52f, s.fullness = 0.6f, s.pinch = 0.8f, s.teeth = 36, s.tooth = 0.12f, s.veinPairs = 11, s.veinRise = 0.12f; break;
    case Species::Orange: s.width = 0.25f, s.peak = 0.46f, s.fullness = 0.55f, s.veinPairs = 10, s.veinRise = 0.1f; break;
    case Species::Peach: s.width = 0.135f, s.peak = 0.42f, s.fullness = 0.75f, s.pinch = 0.3f, s.teeth = 34, s.tooth = 0.08f, s.veinPairs = 13, s.veinRise = 0.07f, s.bend *= 2; break;
    case Species::Pepper: s.width = 0.29f, s.peak = 0.36f, s.fullness = 0.58f, s.pinch = 0.7f, s.veinPairs = 5, s.veinRise = 0.28f; break;
    case Species::Potato: s.width = 0.36f, s.peak = 0.42f, s.fullness = 0.48f, s.pinch = 0.4f, s.veinPairs = 6; break;
    case Species::Raspberry: s.width = 0.33f, s.peak = 0.36f, s.fullness = 0.5f, s.pinch = 0.5f, s.teeth = 15, s.tooth = 0.2f, s.veinPairs = 8, s.veinRise = 0.2f; break;
    case Species::Soybean: s.width = 0.32f, s.peak = 0.36f, s.fullness = 0.5f, s.pinch = 0.25f, s.veinPairs = 6, s.veinRise = 0.24f; break;
    case Species::Strawberry: s.width = 0.4f, s.peak = 0.6f, s.fullness = 0.75f, s.teeth = 10, s.tooth = 0.24f, s.veinPairs = 7, s.veinRise = 0.26f; break;
    case Species::Tomato: s.width = 0.32f, s.peak = 0.34f, s.fullness = 0.55f, s.pinch = 0.4f, s.teeth = 4, s.tooth = 0.5f, s.lobed = true, s.veinPairs = 5, s.veinRise = 0.22f; break;
    case Species::Corn: s.length = 2.4f, s.width = between(random, 0.15, 0.24), s.peak = 0.4f, s.fullness = 0.35f, s.veinPairs = 0, s.bend *= 0.5f; break;
    case Species::Grape:
    case Species::Squash: break;  // palmate
    }
    s.width *= between(random, 0.9, 1.1);
    return s;
}

void curlBlade(BladeSpec& spec, float curl, Random& random)
{
    spec.width *= 1 - 0.45f * curl;
    spec.bend += curl * (random.below(2) == 0 ? 0.2f : -0.2f);
    spec.fullness -= 0.12f * curl;
}

LeafShape simple(Species species, float curl, Random& random)
{
    BladeSpec spec = bladeOf(species, random);
    curlBlade(spec, curl, random);
    LeafShape shape;
    shape.blades.push_back(makeBlade(spec, random));
    const float stalk = between(random, 0.05, 0.16);
    shape.stems.push_back({{{0, 0.02f}, {between(random, -0.03, 0.03), -stalk * 0.6f}, {between(random, -0.06, 0.06), -stalk}}, 0.016f});
    return shape;
}

LeafShape corn(Random& random)
{
    LeafShape shape;
    const BladeSpec spec = bladeOf(Species::Corn, random);
    Blade blade = makeBlade(spec, random);
    blade.veins.back().width = 0.03f;
    for (int i = -9; i <= 9; ++i) {  // parallel veins
        if (i == 0)
            continue;
        Stroke vein;
        vein.width = 0.004f;
        for (const cv::Point2f& p : blade.midrib)
            vein.points.push_back(p + cv::Point2f(static_cast<float>(i) / 10 * spec.width, 0));
        blade.veins.push_back(std::move(vein));
    }
    shape.blades.push_back(placed(std::move(blade), 0, 1, {0, -1.1f + between(random, -0.35, 0.35)}));
    return shape;
}

LeafShape palmate(Species species, Random& random)
{
    PalmateSpec spec;
    if (species == Species::Grape) {
        spec.lobes = {{0, 1}, {56, 0.88f}, {-56, 0.88f}, {116, 0.66f}, {-116, 0.66f}};
        spec.lobeWidth = between(random, 30, 38);
        spec.body = between(random, 0.42, 0.52);
        spec.teeth = 38;
        spec.tooth = 0.13f;
    } else {
        spec.lobes = {{0, 0.92f}, {62, 0.9f}, {-62, 0.9f}, {126, 0.78f}, {-126, 0.78f}};
        spec.lobeWidth = 40;
        spec.body = between(random, 0.68, 0.76);
        spec.teeth = 60;
        spec.tooth = 0.035f;
    }
    for (cv::Point2f& lobe : spec.lobes) {
        lobe.x += between(random, -5, 5);
        lobe.y *= between(random, 0.92, 1.06);
    }
    LeafShape shape;
    shape.blades.push_back(makePalmate(spec, random));
    shape.stems.push_back({{{0, 0}, {between(random, -0.1, 0.1), -0.4f}, {between(random, -0.2, 0.2), -0.75f}}, 0.024f});
    return shape;
}

LeafShape trifoliate(Species species, Random& random)
{
    LeafShape shape;
    const float spread = species == Species::Strawberry ? between(random, 78, 96) : between(random, 62, 82);
    const float side = species == Species::Strawberry ? 0.94f : 0.85f;
    const float reach = species == Species::Strawberry ? 0.03f : 0.14f;
    for (const float turn : {spread, -spread}) {
        const cv::Point2f at(turn > 0 ? -0.04f : 0.04f, 0);
        Blade blade = makeBlade(bladeOf(species, random), random);
        shape.blades.push_back(placed(std::move(blade), turn + between(random, -6, 6), side, at));
    }
    Blade top = makeBlade(bladeOf(species, random), random);
    shape.blades.push_back(placed(std::move(top), between(random, -8, 8), 1, {0, reach}));
    shape.stems.push_back({{{0, reach + 0.05f}, {0, 0}, {between(random, -0.05, 0.05), -0.3f}, {between(random, -0.12, 0.12), -0.6f}}, 0.022f});
    return shape;
}

LeafShape pinnate(Species species, float curl, Random& random)
{
    LeafShape shape;
    const bool tomato = species == Species::Tomato;
    const int pairs = tomato ? count(random, 2, 3) : count(random, 1, 2);
    const float gap = tomato ? 0.42f : 0.5f;
    const auto leaflet = [&](float turn, float scale, cv::Point2f at) {
        BladeSpec spec = bladeOf(species, random);
        curlBlade(spec, curl, random);
        shape.blades.push_back(placed(makeBlade(spec, random), turn, scale, at));
    };
    for (int i = 0; i < pairs; ++i) {
        const float y = gap * static_cast<float>(i) + between(random, -0.05, 0.05);
        const float scale = (tomato ? 0.62f : 0.6f) * between(random, 0.85, 1.1);
        for (const float side : {1.f, -1.f}) {
            const float turn = side * between(random, 55, 75);
            const cv::Point2f on(0, y + side * 0.03f);
            const cv::Point2f off(-std::sin(turn * Degree) * 0.06f, std::cos(turn * Degree) * 0.06f);
            leaflet(turn, scale * between(random, 0.9, 1.1), on + off);
            shape.stems.push_back({{on - cv::Point2f(0, 0.04f), on + off, on + off * 1.6f}, 0.014f});
        }
    }
    const float top = gap * static_cast<float>(pairs) - 0.2f;
    leaflet(between(random, -10, 10), tomato ? 0.85f : 1, {0, top});
    shape.stems.push_back({{{0, top + 0.05f}, {between(random, -0.02, 0.02), top * 0.5f}, {0, 0}, {between(random, -0.06, 0.06), -0.3f}}, 0.024f});
    return shape;
}

/// Moves the middle to the origin and makes the longer side 1.
void normalise(LeafShape& shape)
{
    Points all;
    for (const Blade& blade : shape.blades)
        all.insert(all.end(), blade.outline.begin(), blade.outline.end());
    cv::Point2f low = all.front();
    cv::Point2f high = all.front();
    for (const cv::Point2f& p : all) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    const float scale = 1 / std::max(high.x - low.x, high.y - low.y);
    const cv::Point2f move = (low + high) * (-0.5f * scale);
    for (Blade& blade : shape.blades)
        blade = placed(std::move(blade), 0, scale, move);
    for (Stroke& stem : shape.stems) {
        for (cv::Point2f& p : stem.points)
            p = p * scale + move;
        stem.width *= scale;
    }
}

}  // namespace

LeafShape leafShape(Species species, float curl, Random& random)
{
    LeafShape shape;
    switch (species) {
    case Species::Corn: return corn(random);
    case Species::Grape:
    case Species::Squash: shape = palmate(species, random); break;
    case Species::Raspberry:
    case Species::Soybean:
    case Species::Strawberry: shape = trifoliate(species, random); break;
    case Species::Potato:
    case Species::Tomato: shape = pinnate(species, curl, random); break;
    default: shape = simple(species, curl, random); break;
    }
    normalise(shape);
    return shape;
}

}  // namespace leafbench::demo
