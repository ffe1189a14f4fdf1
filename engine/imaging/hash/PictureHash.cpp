#include "engine/imaging/hash/PictureHash.h"

#include "engine/imaging/decode/OpenCvSetup.h"
#include "engine/imaging/hash/PerceptualHash.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace leafbench {
namespace {

constexpr int cells = 64;  // a side; finer detail changes with resizing and encoding

using Waves = std::array<float, phash::side>;  // one sample of each
using Basis = std::array<Waves, cells>;

/// The orthonormal cosine transform's lowest rows (DCT-II).
const Basis& basis()
{
    static const Basis waves = [] {
        Basis cosines;
        for (int u = 0; u < phash::side; ++u) {
            const double scale = std::sqrt((u == 0 ? 1.0 : 2.0) / cells);
            for (int x = 0; x < cells; ++x)
                cosines[x][u] = static_cast<float>(scale * std::cos(std::numbers::pi * (2 * x + 1) * u / (2.0 * cells)));
        }
        return cosines;
    }();
    return waves;
}

cv::Mat greyCells(const RgbImage& image)
{
    setUpOpenCv();
    const cv::Mat picture(image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.pixels.data()));
    cv::Mat small, grey, result;
    cv::resize(picture, small, {cells, cells}, 0, 0, cv::INTER_AREA);
    cv::cvtColor(small, grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(result, CV_32F);
    return result;
}

using Coefficients = std::array<Waves, phash::side>;  // [v][u]

Coefficients transform(const cv::Mat& grey)
{
    const Basis& waves = basis();
    Coefficients result{};
    for (int y = 0; y < cells; ++y) {
        const float* row = grey.ptr<float>(y);
        Waves across{};
        for (int x = 0; x < cells; ++x) {
            for (int u = 0; u < phash::side; ++u)
                across[u] += waves[x][u] * row[x];
        }
        for (int v = 0; v < phash::side; ++v) {
            for (int u = 0; u < phash::side; ++u)
                result[v][u] += waves[y][v] * across[u];
        }
    }
    return result;
}

PerceptualHash perceptualHashOf(const RgbImage& image)
{
    // Below a standard deviation of one grey level a picture is plain: the signs are encoding noise.
    constexpr float plainSpread = 1;
    const Coefficients coefficients = transform(greyCells(image));
    float energy = 0;
    PerceptualHash result{};
    for (int v = 0; v < phash::side; ++v) {
        for (int u = 0; u < phash::side; ++u) {
            if (u == 0 && v == 0)
                continue;
            energy += coefficients[v][u] * coefficients[v][u];
            if (coefficients[v][u] > 0)
                phash::setBand(result, (v - u + phash::bands) % phash::bands, static_cast<std::uint16_t>(1u << u));
        }
    }
    return energy < plainSpread * plainSpread * cells * cells ? PerceptualHash{} : result;
}

}  // namespace

PictureHash pictureHash(const QByteArray& file, const RgbImage& image)
{
    PictureHash hash;
    const QByteArray digest = QCryptographicHash::hash(file, QCryptographicHash::Md5);
    hash.bytes = qFromLittleEndian<quint64>(digest.constData());
    if (!image.empty())
        hash.perceptual = perceptualHashOf(image);
    return hash;
}

}  // namespace leafbench
