#pragma once

#include "engine/common/Seed.h"
#include "engine/demo/LeafShape.h"

#include <opencv2/core.hpp>

#include <utility>

namespace leafbench::demo {

/// RGB, 0 .. 255.
using Color = cv::Vec3f;

/// A leaf as layers, to paint lesions on before lighting and background.
class LeafCanvas {
public:
    /// Draws the shape's layers: side pixels, the leaf `size` of them long, rotated by degrees, moved by `shift` pixels.
    LeafCanvas(const LeafShape& shape, int side, float size, float degrees, cv::Point2f shift, Random& random);

    cv::Mat3b albedo;  ///< colour without light
    cv::Mat1b mask;    ///< 255: leaf
    cv::Mat1b veins;   ///< 255: on a vein
    cv::Mat1b tone;    ///< 128: as bright as its surroundings; the halves of a fold differ
    Random& random;

    int side() const { return mask.cols; }
    float unit() const { return m_unit; }        ///< pixels a leaf length
    float radians() const { return m_radians; }  ///< the direction of the tip, in the picture
    float between(double low, double high) { return static_cast<float>(random.uniform(low, high)); }
    int count(int low, int high) { return low + static_cast<int>(random.below(static_cast<quint64>(high - low + 1))); }

    /// A random pixel on the leaf.
    cv::Point2f anywhere();
    bool onLeaf(cv::Point2f at) const;
    /// Calls paint(at, radius) for a random number of places on the leaf; radii in leaf lengths. Both ranges are inclusive.
    template <class Paint>
    void scatter(std::pair<int, int> number, std::pair<double, double> radii, const Paint& paint)
    {
        for (int left = count(number.first, number.second); left > 0; --left) {
            const cv::Point2f at = anywhere();
            paint(at, between(radii.first, radii.second));
        }
    }
    /// A random offset in pixels, up to `reach` leaf lengths in x and in y.
    cv::Point2f within(float reach)
    {
        const float x = between(-1, 1);
        return cv::Point2f(x, between(-1, 1)) * (reach * m_unit);
    }

    /// A smooth random field, 0 .. 1, of about `cells` bumps a side.
    cv::Mat1f field(int cells);
    /// 0 at the leaf's edge, growing inwards, in leaf lengths.
    cv::Mat1f depth() const;

    /// Blends colour onto the leaf by `cover` (0 .. 1).
    void lay(const cv::Mat1f& cover, Color color);

    struct Blob {
        float radius = 0.03f;  ///< in leaf lengths
        float ragged = 0.2f;   ///< 0: round
        float stretch = 1;     ///< length over width, along `angle`
        float angle = 0;       ///< radians in the picture
        float soft = 0;        ///< blur, in radii
        float opacity = 1;
    };
    /// Paints one lesion, clipped to the leaf.
    void blob(cv::Point2f at, const Blob& blob, Color color);
    /// A dot of about a pixel, much cheaper than a blob.
    void speck(cv::Point2f at, float radius, Color color, float opacity);
    /// A thin round line.
    void ring(cv::Point2f at, float radius, float width, Color color, float opacity);

private:
    void drawBlade(const Blade& blade, Random& random);
    void paint(const cv::Mat1b& cover, cv::Rect where, Color color, float opacity);
    cv::Point2f toPixel(cv::Point2f p) const;
    std::vector<cv::Point> fixed(const Points& points) const;

    float m_unit;
    float m_radians;
    cv::Matx22f m_turn;
    cv::Point2f m_origin;
};

}  // namespace leafbench::demo
