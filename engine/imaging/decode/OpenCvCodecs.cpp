#include "engine/imaging/RgbImage.h"

#include <QByteArray>

#include <opencv2/imgcodecs.hpp>

namespace leafbench {
namespace {

/// 16 bits to 8, rounded: 65535 / 255 = 257.
std::uint8_t toByte(std::uint8_t value) { return value; }
std::uint8_t toByte(std::uint16_t value) { return static_cast<std::uint8_t>((value + 128u) / 257u); }

/// One row of BGR(A) or grey, blended on white.
template <class Sample>
void rowToRgb(const Sample* in, int channels, int width, std::uint8_t* out)
{
    constexpr std::uint64_t full = Sample(~0);
    const int green = channels >= 3 ? 1 : 0;
    const int red = channels >= 3 ? 2 : 0;
    const bool hasAlpha = channels == 4 || channels == 2;
    for (int x = 0; x < width; ++x, in += channels, out += 3) {
        const std::uint64_t alpha = hasAlpha ? in[channels - 1] : full;
        const auto onWhite = [alpha](Sample value) {
            return toByte(static_cast<Sample>((value * alpha + full * (full - alpha) + full / 2) / full));
        };
        out[0] = hasAlpha ? onWhite(in[red]) : toByte(in[red]);
        out[1] = hasAlpha ? onWhite(in[green]) : toByte(in[green]);
        out[2] = hasAlpha ? onWhite(in[0]) : toByte(in[0]);
    }
}

RgbImage toRgb(const cv::Mat& mat)
{
    if (mat.empty() || (mat.depth() != CV_8U && mat.depth() != CV_16U) || mat.channels() > 4)
        return {};
    RgbImage image(mat.cols, mat.rows);
    for (int y = 0; y < mat.rows; ++y) {
        if (mat.depth() == CV_8U)
            rowToRgb(mat.ptr<std::uint8_t>(y), mat.channels(), mat.cols, image.row(y));
        else
            rowToRgb(mat.ptr<std::uint16_t>(y), mat.channels(), mat.cols, image.row(y));
    }
    return image;
}

}  // namespace

}  // namespace leafbench

/// Called by decodeByOpenCv() after OpenCV's setup. Empty if OpenCV cannot decode it. Never throws cv::Exception.
extern "C" Q_DECL_EXPORT void leafbench_decode(const QByteArray& bytes, bool keepsAlpha, leafbench::RgbImage& image)
{
    const cv::Mat view(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char*>(bytes.constData()));
    try {
        image = leafbench::toRgb(
            cv::imdecode(view, keepsAlpha ? cv::IMREAD_UNCHANGED : cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION));
    } catch (const cv::Exception& exception) {
        if (exception.code == cv::Error::StsNoMem)
            throw std::bad_alloc();
    }
}
