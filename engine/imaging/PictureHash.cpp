#include "engine/imaging/PictureHash.h"

#include "engine/imaging/Look.h"
#include "engine/imaging/OpenCvSetup.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace leafbench {

namespace {

constexpr int cells = 64;  // a side; what is finer than a cell is what resizing and encoding change

using Waves = std::array<float, look::side>;  // one sample of each
using Basis = std::array<Waves, cells>;

/// The orthonormal cosine transform's lowest rows (DCT-II).
const Basis& basis()
{
    static const Basis waves = [] {
        Basis made;
        for (int u = 0; u < look::side; ++u) {
            const double scale = std::sqrt((u == 0 ? 1.0 : 2.0) / cells);
            for (int x = 0; x < cells; ++x)
                made[x][u] = static_cast<float>(scale * std::cos(std::numbers::pi * (2 * x + 1) * u / (2.0 * cells)));
        }
        return made;
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

using Coefficients = std::array<Waves, look::side>;  // [v][u]

Coefficients transform(const cv::Mat& grey)
{
    const Basis& waves = basis();
    Coefficients result{};
    for (int y = 0; y < cells; ++y) {
        const float* row = grey.ptr<float>(y);
        Waves across{};
        for (int x = 0; x < cells; ++x) {
            for (int u = 0; u < look::side; ++u)
                across[u] += waves[x][u] * row[x];
        }
        for (int v = 0; v < look::side; ++v) {
            for (int u = 0; u < look::side; ++u)
                result[v][u] += waves[y][v] * across[u];
        }
    }
    return result;
}

Look lookOf(const RgbImage& image)
{
    // Below a grey level of spread (root mean square) a picture is plain: the signs are noise of its encoding.
    constexpr float plainSpread = 1;
    const Coefficients coefficients = transform(greyCells(image));
    float energy = 0;
    Look result{};
    for (int v = 0; v < look::side; ++v) {
        for (int u = 0; u < look::side; ++u) {
            if (u == 0 && v == 0)
                continue;
            energy += coefficients[v][u] * coefficients[v][u];
            if (coefficients[v][u] > 0)
                look::setBand(result, (v - u + look::bands) % look::bands, static_cast<std::uint16_t>(1u << u));
        }
    }
    return energy < plainSpread * plainSpread * cells * cells ? Look{} : result;
}

}  // namespace

PictureHash pictureHash(const QByteArray& file, const RgbImage& image)
{
    PictureHash hash;
    const QByteArray digest = QCryptographicHash::hash(file, QCryptographicHash::Md5);
    hash.bytes = qFromLittleEndian<quint64>(digest.constData());
    if (!image.empty())
        hash.look = lookOf(image);
    return hash;
}

}  // namespace leafbench
