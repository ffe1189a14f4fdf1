#include "tests/imaging/Pictures.h"

#include "engine/common/Seed.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace leafbench::testing {

RgbImage smoothPicture(int width, int height, std::uint64_t seed)
{
    Random random(seed);
    double wave[3];
    for (double& w : wave)
        w = random.uniform(2, 5);
    RgbImage image(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double u = (x + 0.5) / width;
            const double v = (y + 0.5) / height;
            std::uint8_t* pixel = image.row(y) + 3 * x;
            pixel[0] = static_cast<std::uint8_t>(255 * (1 - u) * (1 - v));
            pixel[1] = static_cast<std::uint8_t>(127 + 120 * std::sin(wave[0] * u + wave[1] * v));
            pixel[2] = static_cast<std::uint8_t>(127 + 120 * std::cos(wave[2] * u - v));
        }
    }
    return image;
}

RgbImage noisePicture(int width, int height, std::uint64_t seed)
{
    Random random(seed);
    RgbImage image(width, height);
    std::generate(image.pixels.begin(), image.pixels.end(), [&] { return static_cast<std::uint8_t>(random.below(256)); });
    return image;
}

namespace {

QByteArray encodedByOpenCv(const RgbImage& image, const char* extension, const std::vector<int>& options)
{
    const cv::Mat rgb(image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.pixels.data()));
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<uchar> bytes;
    cv::imencode(extension, bgr, bytes, options);
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

}  // namespace

QByteArray encodedByOpenCv(const RgbImage& image, const char* extension)
{
    return encodedByOpenCv(image, extension, {cv::IMWRITE_WEBP_QUALITY, 101});
}

QByteArray progressiveJpeg(const RgbImage& image) { return encodedByOpenCv(image, ".jpg", {cv::IMWRITE_JPEG_PROGRESSIVE, 1}); }

QByteArray withOrientation(const QByteArray& jpeg, int orientation, bool littleEndian)
{
    const QByteArray little = QByteArray::fromHex("49492a0008000000"
                                                  "0100"
                                                  "1201030001000000"
                                                  "00000000"
                                                  "00000000");
    const QByteArray big = QByteArray::fromHex("4d4d002a00000008"
                                               "0001"
                                               "0112000300000001"
                                               "00000000"
                                               "00000000");
    QByteArray tiff = littleEndian ? little : big;
    tiff[littleEndian ? 18 : 19] = static_cast<char>(orientation);
    const QByteArray content = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray segment = QByteArray::fromHex("ffe10000") + content;
    segment[3] = static_cast<char>(content.size() + 2);
    return jpeg.left(2) + segment + jpeg.mid(2);
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

RgbImage twice(const RgbImage& image)
{
    RgbImage wide(2 * image.width, image.height);
    for (int y = 0; y < image.height; ++y) {
        std::uint8_t* to = std::copy_n(image.row(y), 3 * image.width, wide.row(y));
        std::copy_n(image.row(y), 3 * image.width, to);
    }
    return wide;
}

double meanDifference(const RgbImage& a, const RgbImage& b)
{
    if (a.width != b.width || a.height != b.height)
        return 1000;
    double sum = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        sum += std::abs(a.pixels[i] - b.pixels[i]);
    return sum / static_cast<double>(std::max<std::size_t>(1, a.pixels.size()));
}

int largestDifference(const RgbImage& a, const RgbImage& b)
{
    if (a.width != b.width || a.height != b.height)
        return 1000;
    int largest = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        largest = std::max(largest, std::abs(a.pixels[i] - b.pixels[i]));
    return largest;
}

}  // namespace leafbench::testing
