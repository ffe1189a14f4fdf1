#include "engine/imaging/augment/Transform.h"

#include "engine/common/Seed.h"
#include "engine/imaging/CvView.h"
#include "engine/imaging/augment/ColorJitter.h"
#include "engine/imaging/augment/Crop.h"
#include "engine/imaging/decode/OpenCvSetup.h"
#include "engine/imaging/decode/QuarterTurn.h"

#include <opencv2/imgproc.hpp>

namespace leafbench {
namespace {

/// Scales a box of the picture to side x side. Area averaging to shrink; if a side grows, bilinear.
RgbImage resized(const RgbImage& image, const CropBox& box, int side)
{
    if (box.width == side && box.height == side && image.width == side && image.height == side)
        return image;
    setUpOpenCv();
    RgbImage result(side, side);
    const cv::Mat source = cvView(image)(cv::Rect(box.x, box.y, box.width, box.height));
    cv::Mat target(side, side, CV_8UC3, result.pixels.data());
    const bool shrinks = box.width >= side && box.height >= side;
    cv::resize(source, target, target.size(), 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    return result;
}

using Table = std::array<float, 256>;

/// A channel's 256 possible values, normalised in double.
std::array<Table, 3> normalisedValues(const Normalisation& normalisation)
{
    std::array<Table, 3> tables;
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const double scale = 1 / normalisation.std[channel];
        for (std::size_t value = 0; value < 256; ++value) {
            const double share = static_cast<double>(value) / 255;
            tables[channel][value] = static_cast<float>((share - normalisation.mean[channel]) * scale);
        }
    }
    return tables;
}

}  // namespace

RgbImage resizeAndAugment(const RgbImage& image, int side, const Augment& augment, std::uint64_t seed)
{
    if (image.empty() || side < 1)
        return {};
    // Always the same draws in the same order, so that one option does not change the others.
    Random random(seed);
    const bool leftRight = random.below(2) == 1;
    const bool upDown = random.below(2) == 1;
    const int quarters = static_cast<int>(random.below(4));
    Random cropRandom(random());
    Random jitterRandom(random());

    const CropBox whole{0, 0, image.width, image.height};
    RgbImage result
        = resized(image, augment.crop ? drawCrop(image.width, image.height, augment.cropScale, cropRandom) : whole, side);
    // The result is square, so rotating after resizing is equivalent and cheaper.
    if (augment.rotations && quarters != 0)
        result = rotate90(result, quarters);
    if (augment.flips && (leftRight || upDown))
        result = flipped(result, leftRight, upDown);
    if (augment.jitter)
        jitterColors(result, jitterRandom);
    return result;
}

void toTensor(const RgbImage& image, const Normalisation& normalisation, float* out)
{
    const std::array<Table, 3> tables = normalisedValues(normalisation);
    const std::uint8_t* in = image.pixels.data();
    for (const std::uint8_t* end = in + image.pixels.size(); in != end; in += 3, out += 3) {
        out[0] = tables[0][in[0]];
        out[1] = tables[1][in[1]];
        out[2] = tables[2][in[2]];
    }
}

}  // namespace leafbench
