#include "engine/imaging/augment/ColorJitter.h"

#include <algorithm>
#include <array>

namespace leafbench {
namespace {

constexpr double leastFactor = 0.8;
constexpr double mostFactor = 1.2;

std::uint8_t toSample(float value) { return static_cast<std::uint8_t>(std::clamp(value, 0.0f, 255.0f) + 0.5f); }

/// torchvision's rgb_to_grayscale, in thousandths of a level.
int greyOf(const std::uint8_t* pixel) { return (2989 * pixel[0] + 5870 * pixel[1] + 1140 * pixel[2]) / 10; }

/// sample * factor + offset, for every sample.
void scaleSamples(RgbImage& image, double factor, double offset)
{
    std::array<std::uint8_t, 256> table;
    for (int value = 0; value < 256; ++value)
        table[static_cast<std::size_t>(value)] = toSample(static_cast<float>(value * factor + offset));
    for (std::uint8_t& sample : image.pixels)
        sample = table[sample];
}

}  // namespace

void adjustBrightness(RgbImage& image, double factor) { scaleSamples(image, factor, 0); }

void adjustContrast(RgbImage& image, double factor)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < image.pixels.size(); i += 3)
        sum += greyOf(&image.pixels[i]);
    const double pixels = static_cast<double>(std::max<std::size_t>(1, image.pixels.size() / 3));
    scaleSamples(image, factor, (1 - factor) * static_cast<double>(sum) / pixels / 1000);
}

void adjustSaturation(RgbImage& image, double factor)
{
    const auto share = static_cast<float>(factor);
    for (std::size_t i = 0; i < image.pixels.size(); i += 3) {
        std::uint8_t* pixel = &image.pixels[i];
        const float grey = static_cast<float>(greyOf(pixel)) / 1000.0f;
        for (int channel = 0; channel < 3; ++channel)
            pixel[channel] = toSample(grey + share * (static_cast<float>(pixel[channel]) - grey));
    }
}

void jitterColors(RgbImage& image, Random& random)
{
    using Adjust = void (*)(RgbImage&, double);
    std::array<Adjust, 3> steps{adjustBrightness, adjustContrast, adjustSaturation};
    shuffle(steps, random);
    for (const Adjust step : steps)
        step(image, random.uniform(leastFactor, mostFactor));
}

}  // namespace leafbench
