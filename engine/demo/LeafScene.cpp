#include "engine/demo/LeafScene.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace leafbench::demo {
namespace {

struct Skin {
    Color green;
    float gloss;         ///< 0 .. 1
    float veinContrast;  ///< how much lighter the veins are
    float relief;        ///< how far the veins stand out
};

Skin skinOf(Species species)
{
    switch (species) {
    case Species::Apple: return {{74, 112, 48}, 0.25f, 0.35f, 1.0f};
    case Species::Blueberry: return {{70, 110, 62}, 0.45f, 0.3f, 0.5f};
    case Species::Cherry: return {{66, 106, 44}, 0.45f, 0.35f, 1.1f};
    case Species::Corn: return {{84, 124, 52}, 0.15f, 0.3f, 0.8f};
    case Species::Grape: return {{80, 118, 46}, 0.15f, 0.5f, 1.0f};
    case Species::Orange: return {{58, 98, 40}, 0.9f, 0.4f, 0.6f};
    case Species::Peach: return {{78, 116, 46}, 0.35f, 0.45f, 0.9f};
    case Species::Pepper: return {{66, 112, 46}, 0.6f, 0.35f, 0.9f};
    case Species::Potato: return {{78, 116, 54}, 0.1f, 0.3f, 1.3f};
    case Species::Raspberry: return {{78, 120, 52}, 0.1f, 0.35f, 1.7f};
    case Species::Soybean: return {{80, 122, 50}, 0.1f, 0.4f, 0.7f};
    case Species::Squash: return {{76, 116, 50}, 0.1f, 0.4f, 1.3f};
    case Species::Strawberry: return {{68, 110, 44}, 0.25f, 0.35f, 1.5f};
    case Species::Tomato: return {{76, 112, 56}, 0.1f, 0.3f, 1.2f};
    }
    return {};
}

/// From bluish to yellowish, as daylight and lamps, with a little green or magenta.
Color warmth(LeafCanvas& draw, double most)
{
    const float warm = draw.between(-most, most);
    const float green = draw.between(-most, most) * 0.3f;
    return {1 + warm - green, 1 + green, 1 - warm - green};
}

struct Table {
    Color color;
    cv::Mat1f coarse;
    cv::Mat1f fine;
    float coarseDepth;
    float fineDepth;
};

/// Mostly grey paper as in the photographs, from near black to light.
Table makeTable(LeafCanvas& draw)
{
    Table table;
    const float grey = draw.random.below(4) == 0 ? draw.between(14, 50) : draw.between(70, 190);
    table.color = {grey, grey, grey};
    table.color = table.color.mul(warmth(draw, 0.07));
    table.coarse = draw.field(draw.count(3, 6));
    table.fine = draw.field(draw.side() / 3);
    table.coarseDepth = draw.between(0.05, 0.25);
    table.fineDepth = draw.between(0.04, 0.14);
    return table;
}

struct Light {
    Color gain;         ///< light and colour cast
    cv::Point2f slope;  ///< how it changes over the picture
    cv::Point2f from;
};

Light makeLight(LeafCanvas& draw)
{
    Light light;
    const float gain = draw.between(0.62, 1.25);
    light.gain = warmth(draw, 0.11) * gain;
    const float a = draw.between(0, 6.2832);
    light.from = {std::cos(a), std::sin(a)};
    light.slope = light.from * draw.between(0, 0.5);
    return light;
}

/// The leaf's shadow, 0 .. 255, on the side away from the light.
cv::Mat1b makeShadow(const LeafCanvas& leaf, const Light& light, float length)
{
    const cv::Point2f move = light.from * (-length * leaf.unit());
    const cv::Matx23f shift(1, 0, move.x, 0, 1, move.y);
    cv::Mat1b shadow;
    cv::warpAffine(leaf.mask, shadow, shift, leaf.mask.size(), cv::INTER_LINEAR);
    const int size = std::max(1, static_cast<int>(length * leaf.unit() * 0.6f)) * 2 + 1;
    cv::blur(shadow, shadow, {size, size});
    cv::blur(shadow, shadow, {size, size});
    return shadow;
}

/// Brightness from the veins' relief, the folds and random bumps.
cv::Mat1f makeShade(LeafCanvas& leaf, const Light& light, float relief)
{
    cv::Mat1b soft;
    cv::GaussianBlur(leaf.veins, soft, {0, 0}, std::max(0.7f, 0.007f * leaf.unit()));
    const cv::Mat1f bumps = leaf.field(leaf.count(5, 9));
    const float depth = 0.0035f * relief;
    const int dx = light.from.x > 0 ? 1 : -1;
    const int dy = light.from.y > 0 ? 1 : -1;
    const float weightX = std::abs(light.from.x);
    const float weightY = std::abs(light.from.y);
    const int last = leaf.side() - 1;
    cv::Mat1f shade(leaf.side(), leaf.side());
    for (int y = 0; y <= last; ++y) {
        for (int x = 0; x <= last; ++x) {
            // A vein is a furrow: the slope that faces the light is the far one.
            const int here = soft(y, x);
            const int toX = soft(y, std::clamp(x + 2 * dx, 0, last));
            const int toY = soft(std::clamp(y + 2 * dy, 0, last), x);
            const float slope = weightX * static_cast<float>(toX - here) + weightY * static_cast<float>(toY - here);
            const float fold = static_cast<float>(leaf.tone(y, x) - 128) / 128;
            shade(y, x) = 1 + depth * slope + fold + 0.3f * (bumps(y, x) - 0.5f);
        }
    }
    return shade;
}

/// Sensor noise: cheap, centred, -1 .. 1.
class Grain {
public:
    explicit Grain(Random& random) : m_random(random) {}
    float operator()()
    {
        if (m_left == 0) {
            m_bits = m_random();
            m_left = 4;
        }
        --m_left;
        const auto part = static_cast<int>(m_bits & 0xffff);
        m_bits >>= 16;
        return static_cast<float>((part & 0xff) + (part >> 8) - 255) / 255;
    }

private:
    Random& m_random;
    std::uint64_t m_bits = 0;
    int m_left = 0;
};

}  // namespace

void paintLeaf(Species species, LeafCanvas& leaf)
{
    const Skin skin = skinOf(species);
    Color green = skin.green;
    const float light = leaf.between(0.8, 1.25);
    for (int c = 0; c < 3; ++c)
        green[c] *= light * leaf.between(0.86, 1.16);
    const Color pale = green * (1 - skin.veinContrast) + Color(190, 205, 140) * skin.veinContrast;
    const cv::Mat1f patches = leaf.field(leaf.count(3, 6));
    const cv::Mat1f grain = leaf.field(leaf.side() / 5);
    const float patchDepth = leaf.between(0.1, 0.3);
    for (int y = 0; y < leaf.side(); ++y) {
        cv::Vec3b* out = leaf.albedo[y];
        for (int x = 0; x < leaf.side(); ++x) {
            const float vein = static_cast<float>(leaf.veins[y][x]) * (1 / 255.f);
            const float tint = 1 + patchDepth * (patches[y][x] - 0.5f) + 0.12f * (grain[y][x] - 0.5f);
            for (int c = 0; c < 3; ++c) {
                const float value = (green[c] * (1 - vein) + pale[c] * vein) * tint + 0.5f;
                out[x][c] = static_cast<uchar>(std::clamp(value, 0.f, 255.f));
            }
        }
    }
}

RgbImage photograph(Species species, LeafCanvas& leaf)
{
    const Skin skin = skinOf(species);
    const Table table = makeTable(leaf);
    const Light light = makeLight(leaf);
    const cv::Mat1b shadow = makeShadow(leaf, light, leaf.between(0.015, 0.05));
    const float shadowDepth = leaf.between(0.35, 0.75) / 255;
    const cv::Mat1f shade = makeShade(leaf, light, skin.relief);
    const cv::Mat1f shine = leaf.field(4);
    const float gloss = skin.gloss * leaf.between(40, 110);
    const float noise = leaf.between(1.5, 6);
    Grain grain(leaf.random);

    const int side = leaf.side();
    RgbImage image(side, side);
    const float pixel = 1 / static_cast<float>(side);
    for (int y = 0; y < side; ++y) {
        std::uint8_t* out = image.row(y);
        const uchar* covers = leaf.mask[y];
        const uchar* shadows = shadow[y];
        const float* shades = shade[y];
        const float* shines = shine[y];
        const float* coarse = table.coarse[y];
        const float* fine = table.fine[y];
        const cv::Vec3b* albedo = leaf.albedo[y];
        const float fallY = 1 + light.slope.y * (static_cast<float>(y) * pixel - 0.5f);
        for (int x = 0; x < side; ++x, out += 3) {
            const float cover = static_cast<float>(covers[x]) * (1 / 255.f);
            const float fall = fallY + light.slope.x * (static_cast<float>(x) * pixel - 0.5f);
            const float texture = 1 + table.coarseDepth * (coarse[x] - 0.5f) + table.fineDepth * (fine[x] - 0.5f);
            const float under = texture * (1 - shadowDepth * static_cast<float>(shadows[x])) * (1 - cover);
            const float lit = shades[x];
            const float glint = gloss * std::max(0.f, shines[x] - 0.45f) * std::max(0.f, lit - 0.75f) * 2;
            const float dust = noise * grain() + 0.5f;
            for (int c = 0; c < 3; ++c) {
                const float onLeaf = static_cast<float>(albedo[x][c]) * lit + glint;
                const float value = (onLeaf * cover + table.color[c] * under) * fall * light.gain[c] + dust;
                out[c] = static_cast<uchar>(std::clamp(value, 0.f, 255.f));
            }
        }
    }
    return image;
}

}  // namespace leafbench::demo
