#include "engine/imaging/segment/Backgrounds.h"

#include "engine/common/Seed.h"
#include "engine/imaging/CvView.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace leafbench {
namespace {

/// A square without leaf in it or near it, of the side that shorter / part is, and of the most even colour there; empty: none.
cv::Rect evenSquare(const cv::Mat& picture, const cv::Mat& sums, int part)
{
    const int side = std::min(picture.cols, picture.rows) / part, step = std::max(1, side / 4);
    cv::Rect best;
    double least = 0;
    for (int y = 0; y + side <= picture.rows; y += step) {
        for (int x = 0; x + side <= picture.cols; x += step) {
            if (sums.at<int>(y + side, x + side) - sums.at<int>(y, x + side) - sums.at<int>(y + side, x) + sums.at<int>(y, x) > 0)
                continue;
            const cv::Rect square(x, y, side, side);
            cv::Scalar mean, deviation;
            cv::meanStdDev(picture(square), mean, deviation);
            const double spread = deviation[0] + deviation[1] + deviation[2];
            if (best.empty() || spread < least) {
                best = square;
                least = spread;
            }
        }
    }
    return best;
}

/// The largest of three sizes that there is.
cv::Rect freeSquare(const cv::Mat& picture, const LeafMask& leaf)
{
    cv::Mat mask(leaf.height, leaf.width, CV_8U, const_cast<std::uint8_t*>(leaf.leaf.data())), grown, sums;
    const int margin = 1 + std::min(leaf.width, leaf.height) / 16;
    cv::dilate(mask, grown, cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * margin + 1, 2 * margin + 1}));
    cv::integral(grown, sums, CV_32S);
    for (const int part : {4, 6, 8}) {
        if (const cv::Rect square = evenSquare(picture, sums, part); !square.empty())
            return square;
    }
    return {};
}

}  // namespace

RgbImage backgroundTile(const RgbImage& image, const LeafMask& leaf)
{
    const cv::Rect square = freeSquare(cvView(image), leaf);
    if (square.empty())
        return {};
    RgbImage tile(square.width, square.height);
    cv::Mat target(tile.height, tile.width, CV_8UC3, tile.pixels.data());
    cvView(image)(square).copyTo(target);
    return tile;
}

RgbImage continued(const RgbImage& tile, int width, int height)
{
    RgbImage background(width, height);
    cv::Mat target(height, width, CV_8UC3, background.pixels.data());
    const cv::Mat used = cvView(tile)(cv::Rect(0, 0, std::min(tile.width, width), std::min(tile.height, height)));
    cv::copyMakeBorder(used, target, 0, height - used.rows, 0, width - used.cols, cv::BORDER_REFLECT | cv::BORDER_ISOLATED);
    return background;
}

RgbImage madeUpBackground(int width, int height, std::uint64_t seed)
{
    constexpr std::array<std::array<std::array<int, 3>, 2>, 5> colours{{
        {{{74, 54, 38}, {134, 104, 74}}},     // soil
        {{{44, 76, 30}, {112, 140, 66}}},     // grass
        {{{96, 98, 100}, {176, 176, 172}}},   // stone
        {{{120, 84, 52}, {188, 150, 106}}},   // wood
        {{{150, 140, 120}, {214, 206, 190}}}  // sand
    }};
    constexpr int octaves = 7;
    Random random(mixSeed(seed, 7));
    const auto& pair = colours[random.below(colours.size())];
    cv::Mat noise(height, width, CV_32F, cv::Scalar(0));
    float weight = 1;  // of the coarsest
    for (int octave = 0; octave < octaves; ++octave, weight *= 0.65F) {
        const int cells = 3 << octave;
        cv::Mat values(cells, cells, CV_32F), grown;
        for (int i = 0; i < cells * cells; ++i)
            values.at<float>(i / cells, i % cells) = static_cast<float>(random.uniform());
        cv::resize(values, grown, noise.size(), 0, 0, cv::INTER_CUBIC);
        noise += weight * grown;
    }
    cv::normalize(noise, noise, 0, 1, cv::NORM_MINMAX);
    RgbImage background(width, height);
    for (int y = 0; y < height; ++y) {
        std::uint8_t* to = background.row(y);
        for (int x = 0; x < width; ++x) {
            const float share = noise.at<float>(y, x);
            for (std::size_t channel = 0; channel < 3; ++channel)
                *to++ = cv::saturate_cast<std::uint8_t>(static_cast<float>(pair[0][channel])
                                                        + share * static_cast<float>(pair[1][channel] - pair[0][channel]));
        }
    }
    return background;
}

RgbImage onBackground(const RgbImage& image, const LeafMask& leaf, const RgbImage& background)
{
    cv::Mat soft;
    const cv::Mat mask(leaf.height, leaf.width, CV_8U, const_cast<std::uint8_t*>(leaf.leaf.data()));
    cv::GaussianBlur(mask, soft, {3, 3}, 0);
    RgbImage picture(image.width, image.height);
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t *in = image.row(y), *behind = background.row(y), *share = soft.ptr<std::uint8_t>(y);
        std::uint8_t* to = picture.row(y);
        for (int i = 0; i < 3 * image.width; ++i)
            to[i] = static_cast<std::uint8_t>((in[i] * share[i / 3] + behind[i] * (255 - share[i / 3]) + 127) / 255);
    }
    return picture;
}

}  // namespace leafbench
