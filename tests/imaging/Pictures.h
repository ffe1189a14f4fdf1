#pragma once

#include "engine/imaging/RgbImage.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace leafbench::testing {

/// Smooth colours with a corner that tells the picture's orientation; the same for the same seed.
RgbImage smoothPicture(int width, int height, std::uint64_t seed = 1);

/// Every pixel drawn by itself.
RgbImage noisePicture(int width, int height, std::uint64_t seed = 1);

/// The file's bytes in OpenCV's format ".png", ".bmp", ".webp" (lossless).
QByteArray encodedByOpenCv(const RgbImage& image, const char* extension);

/// Its coarse features come first.
QByteArray progressiveJpeg(const RgbImage& image);

/// A JPEG with an EXIF block that holds only an orientation.
QByteArray withOrientation(const QByteArray& jpeg, int orientation, bool littleEndian);

void writeFile(const QString& path, const QByteArray& bytes);

/// A picture beside itself.
RgbImage twice(const RgbImage& image);

/// Mean and largest difference of the samples; a thousand where the sizes differ.
double meanDifference(const RgbImage& a, const RgbImage& b);
int largestDifference(const RgbImage& a, const RgbImage& b);

inline bool same(const RgbImage& a, const RgbImage& b)
{
    return a.width == b.width && a.height == b.height && a.pixels == b.pixels;
}

}  // namespace leafbench::testing
