#include "engine/demo/LeafCanvas.h"

#include <numbers>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace leafbench::demo {
namespace {

constexpr int Shift = 4;  // fractional bits of cv::fillPoly's coordinates

cv::Point fixedPoint(cv::Point2f p) { return {cvRound(p.x * (1 << Shift)), cvRound(p.y * (1 << Shift))}; }

void fill(cv::Mat1b& layer, const std::vector<cv::Point>& polygon, int value)
{
    const cv::Point* points = polygon.data();
    const int count = static_cast<int>(polygon.size());
    cv::fillPoly(layer, &points, &count, 1, cv::Scalar(value), cv::LINE_AA, Shift);
}

void line(cv::Mat1b& layer, const std::vector<cv::Point>& points, int value, float width)
{
    // A line thinner than a pixel is drawn fainter.
    const int thickness = std::max(1, cvRound(width));
    const double strength = std::clamp(static_cast<double>(width), 0.35, 1.0);
    cv::polylines(layer, points, false, cv::Scalar(value * strength), thickness, cv::LINE_AA, Shift);
}

void blend(cv::Vec3b& pixel, const Color& color, float cover)
{
    for (int c = 0; c < 3; ++c)
        pixel[c] = static_cast<uchar>(static_cast<float>(pixel[c]) * (1 - cover) + color[c] * cover);
}

}  // namespace

LeafCanvas::LeafCanvas(const LeafShape& shape, int side, float size, float degrees, cv::Point2f shift, Random& r)
    : albedo(side, side),
      mask(side, side, uchar(0)),
      veins(side, side, uchar(0)),
      tone(side, side, uchar(128)),
      random(r),
      m_unit(size),
      m_radians((degrees - 90) * std::numbers::pi_v<float> / 180),
      m_origin(cv::Point2f(static_cast<float>(side), static_cast<float>(side)) * 0.5f + shift)
{
    const float c = std::cos(degrees * std::numbers::pi_v<float> / 180) * size;
    const float s = std::sin(degrees * std::numbers::pi_v<float> / 180) * size;
    m_turn = {c, s, s, -c};  // +y of the leaf is up in the picture
    for (const Stroke& stem : shape.stems) {
        line(mask, fixed(stem.points), 255, stem.width * m_unit);
        line(veins, fixed(stem.points), 200, stem.width * m_unit);
    }
    for (const Blade& blade : shape.blades)
        drawBlade(blade, random);
    cv::GaussianBlur(tone, tone, {0, 0}, std::max(0.6f, m_unit * 0.012f));
}

cv::Point2f LeafCanvas::toPixel(cv::Point2f p) const { return m_origin + m_turn * p; }

std::vector<cv::Point> LeafCanvas::fixed(const Points& points) const
{
    std::vector<cv::Point> result;
    result.reserve(points.size());
    for (const cv::Point2f& p : points)
        result.push_back(fixedPoint(toPixel(p)));
    return result;
}

void LeafCanvas::drawBlade(const Blade& blade, Random& r)
{
    const std::vector<cv::Point> outline = fixed(blade.outline);
    fill(mask, outline, 255);
    fill(veins, outline, 0);  // hides the veins of the leaflets below
    const int base = 128 + static_cast<int>(r.below(25)) - 12;
    fill(tone, outline, base);
    if (blade.half > 0) {
        Points right(blade.outline.begin(), blade.outline.begin() + static_cast<std::ptrdiff_t>(blade.half));
        right.insert(right.end(), blade.midrib.rbegin(), blade.midrib.rend());
        const int fold = static_cast<int>(r.below(41)) - 20;
        fill(tone, fixed(right), base + fold);
    }
    for (const Stroke& vein : blade.veins)
        line(veins, fixed(vein.points), 255, vein.width * m_unit);
}

cv::Point2f LeafCanvas::anywhere()
{
    cv::Point2f at;
    for (int tries = 0; tries < 60; ++tries) {
        at.x = between(0, side());
        at.y = between(0, side());
        if (onLeaf(at))
            break;
    }
    return at;
}

bool LeafCanvas::onLeaf(cv::Point2f at) const
{
    const cv::Point p(static_cast<int>(at.x), static_cast<int>(at.y));
    return p.x >= 0 && p.y >= 0 && p.x < mask.cols && p.y < mask.rows && mask(p) > 128;
}

cv::Mat1f LeafCanvas::field(int cells)
{
    cv::Mat1f grid(cells + 3, cells + 3);
    for (float& value : grid)
        value = static_cast<float>(random.uniform());
    cv::Mat1f smooth;
    cv::resize(grid, smooth, {side(), side()}, 0, 0, cv::INTER_CUBIC);
    return smooth;
}

cv::Mat1f LeafCanvas::depth() const
{
    cv::Mat1b solid;
    cv::threshold(mask, solid, 127, 255, cv::THRESH_BINARY);
    cv::Mat1f distance;
    cv::distanceTransform(solid, distance, cv::DIST_L2, 3);
    return distance * (1 / m_unit);
}

void LeafCanvas::lay(const cv::Mat1f& cover, Color color)
{
    for (int y = 0; y < side(); ++y) {
        for (int x = 0; x < side(); ++x) {
            const float a = std::clamp(cover(y, x), 0.f, 1.f);
            if (a <= 0 || mask(y, x) == 0)
                continue;
            blend(albedo(y, x), color, a);
        }
    }
}

void LeafCanvas::paint(const cv::Mat1b& cover, cv::Rect where, Color color, float opacity)
{
    const cv::Rect inside = where & cv::Rect(0, 0, side(), side());
    for (int y = inside.y; y < inside.y + inside.height; ++y) {
        for (int x = inside.x; x < inside.x + inside.width; ++x) {
            const float a = static_cast<float>(cover(y - where.y, x - where.x)) * opacity / 255;
            blend(albedo(y, x), color, a);
        }
    }
}

void LeafCanvas::blob(cv::Point2f at, const Blob& b, Color color)
{
    const float radius = std::max(0.4f, b.radius * m_unit);
    const float blur = b.soft * radius;
    const int reach = static_cast<int>(std::ceil(radius * std::max(1.f, b.stretch) * (1 + b.ragged) + 3 * blur)) + 2;
    const cv::Rect where(static_cast<int>(at.x) - reach, static_cast<int>(at.y) - reach, 2 * reach + 1, 2 * reach + 1);
    const cv::Point2f middle = at - cv::Point2f(static_cast<float>(where.x), static_cast<float>(where.y));

    const int corners = std::clamp(static_cast<int>(radius * 2), 8, 22);
    const float c = std::cos(b.angle);
    const float s = std::sin(b.angle);
    std::vector<cv::Point> outline;
    for (int i = 0; i < corners; ++i) {
        const float a = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / static_cast<float>(corners);
        const float r = radius * (1 + b.ragged * between(-1, 1));
        const cv::Point2f p(r * std::cos(a) * b.stretch, r * std::sin(a));
        outline.push_back(fixedPoint(middle + cv::Point2f(c * p.x - s * p.y, s * p.x + c * p.y)));
    }
    cv::Mat1b cover(where.size(), uchar(0));
    fill(cover, outline, 255);
    if (blur > 0.3f) {
        // Two box filters with a Gaussian's variance; their cost does not depend on the width.
        const int size = static_cast<int>(std::sqrt(6 * blur * blur + 1) / 2) * 2 + 1;
        cv::blur(cover, cover, {size, size});
        cv::blur(cover, cover, {size, size});
    }
    paint(cover, where, color, b.opacity);
}

void LeafCanvas::speck(cv::Point2f at, float radius, Color color, float opacity)
{
    const float r = radius * m_unit + 0.5f;
    const int reach = static_cast<int>(r) + 1;
    const int middleX = static_cast<int>(at.x);
    const int middleY = static_cast<int>(at.y);
    for (int y = std::max(0, middleY - reach); y <= std::min(side() - 1, middleY + reach); ++y) {
        for (int x = std::max(0, middleX - reach); x <= std::min(side() - 1, middleX + reach); ++x) {
            const float distance = std::hypot(static_cast<float>(x) - at.x, static_cast<float>(y) - at.y);
            const float a = std::clamp(r + 0.5f - distance, 0.f, 1.f) * opacity;
            blend(albedo(y, x), color, a);
        }
    }
}

void LeafCanvas::ring(cv::Point2f at, float radius, float width, Color color, float opacity)
{
    const float r = radius * m_unit;
    const int reach = static_cast<int>(std::ceil(r + width * m_unit)) + 2;
    const cv::Rect where(static_cast<int>(at.x) - reach, static_cast<int>(at.y) - reach, 2 * reach + 1, 2 * reach + 1);
    const cv::Point2f middle = at - cv::Point2f(static_cast<float>(where.x), static_cast<float>(where.y));
    cv::Mat1b cover(where.size(), uchar(0));
    cv::circle(cover, fixedPoint(middle), cvRound(r * (1 << Shift)), cv::Scalar(255), std::max(1, cvRound(width * m_unit)),
               cv::LINE_AA, Shift);
    paint(cover, where, color, opacity);
}

}  // namespace leafbench::demo
