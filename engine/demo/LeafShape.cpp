#include "engine/demo/LeafShape.h"

#include "engine/demo/BladeOutline.h"

#include <algorithm>
#include <cmath>

namespace leafbench::demo {
namespace {

constexpr float Degree = 0.01745329f;

int count(Random& random, int low, int high) { return low + static_cast<int>(random.below(static_cast<quint64>(high - low + 1))); }

/// Shapes of the simple leaves and leaflets of each species. Grape and squash are palmate and not listed.
BladeSpec typicalBlade(Species species)
{
    switch (species) {
    case Species::Apple: return {.width = 0.33f, .fullness = 0.5f, .pinch = 0.35f, .teeth = 26, .tooth = 0.09f, .veinPairs = 8};
    case Species::Blueberry: return {.width = 0.26f, .peak = 0.5f, .fullness = 0.62f, .veinPairs = 5, .veinRise = 0.26f};
    case Species::Cherry:
        return {.width = 0.27f,
                .peak = 0.52f,
                .fullness = 0.6f,
                .pinch = 0.8f,
                .teeth = 36,
                .tooth = 0.12f,
                .veinPairs = 11,
                .veinRise = 0.12f};
    case Species::Corn: return {.length = 2.4f, .width = 0.19f, .peak = 0.4f, .fullness = 0.35f, .veinPairs = 0};
    case Species::Orange: return {.width = 0.25f, .peak = 0.46f, .veinPairs = 10, .veinRise = 0.1f};
    case Species::Peach:
        return {.width = 0.135f,
                .peak = 0.42f,
                .fullness = 0.75f,
                .pinch = 0.3f,
                .teeth = 34,
                .tooth = 0.08f,
                .veinPairs = 13,
                .veinRise = 0.07f};
    case Species::Pepper:
        return {.width = 0.29f, .peak = 0.36f, .fullness = 0.58f, .pinch = 0.7f, .veinPairs = 5, .veinRise = 0.28f};
    case Species::Potato: return {.width = 0.36f, .peak = 0.42f, .fullness = 0.48f, .pinch = 0.4f, .veinPairs = 6};
    case Species::Raspberry:
        return {.width = 0.33f,
                .peak = 0.36f,
                .fullness = 0.5f,
                .pinch = 0.5f,
                .teeth = 15,
                .tooth = 0.2f,
                .veinPairs = 8,
                .veinRise = 0.2f};
    case Species::Soybean:
        return {.width = 0.32f, .peak = 0.36f, .fullness = 0.5f, .pinch = 0.25f, .veinPairs = 6, .veinRise = 0.24f};
    case Species::Strawberry:
        return {.width = 0.4f, .peak = 0.6f, .fullness = 0.75f, .teeth = 10, .tooth = 0.24f, .veinRise = 0.26f};
    case Species::Tomato:
        return {.width = 0.32f,
                .peak = 0.34f,
                .pinch = 0.4f,
                .teeth = 4,
                .tooth = 0.5f,
                .lobed = true,
                .veinPairs = 5,
                .veinRise = 0.22f};
    case Species::Grape:
    case Species::Squash: break;
    }
    return {};
}

BladeSpec bladeOf(Species species, Random& random)
{
    BladeSpec spec = typicalBlade(species);
    const float bend = between(random, -0.07, 0.07);
    spec.bend = species == Species::Peach ? 2 * bend : species == Species::Corn ? bend / 2 : bend;
    spec.width *= species == Species::Corn ? between(random, 0.75, 1.3) : between(random, 0.9, 1.1);
    return spec;
}

void curlBlade(BladeSpec& spec, float curl, Random& random)
{
    spec.width *= 1 - 0.45f * curl;
    spec.bend += curl * (random.below(2) == 0 ? 0.2f : -0.2f);
    spec.fullness -= 0.12f * curl;
}

/// A stalk that bends to one side, by `sway` at its end.
Points stalkTo(cv::Point2f from, cv::Point2f over, cv::Point2f to, double sway, Random& random)
{
    const float end = between(random, -sway, sway);
    return {from, over + cv::Point2f(end * 0.4f, 0), to + cv::Point2f(end, 0)};
}

LeafShape simple(Species species, float curl, Random& random)
{
    BladeSpec spec = bladeOf(species, random);
    curlBlade(spec, curl, random);
    LeafShape shape;
    shape.blades.push_back(makeBlade(spec, random));
    const float stalk = between(random, 0.05, 0.16);
    shape.stems.push_back({stalkTo({0, 0.02f}, {0, -stalk * 0.6f}, {0, -stalk}, 0.06, random), 0.016f});
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
    shape.stems.push_back({stalkTo({0, 0}, {0, -0.4f}, {0, -0.75f}, 0.2, random), 0.024f});
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
    shape.stems.push_back({{{0, reach + 0.05f}, {0, 0}}, 0.022f});
    shape.stems.push_back({stalkTo({0, 0}, {0, -0.3f}, {0, -0.6f}, 0.12, random), 0.022f});
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
    shape.stems.push_back({{{0, top + 0.05f}, {between(random, -0.02, 0.02), top * 0.5f}, {0, 0}}, 0.024f});
    shape.stems.push_back({stalkTo({0, 0}, {0, -0.15f}, {0, -0.3f}, 0.06, random), 0.024f});
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
