#include "engine/imaging/PictureFlaw.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace leafbench {
namespace {

constexpr int side = 64;
constexpr int smallestSide = 32;
constexpr double darkMean = 6, brightMean = 248;  // of grey values, 0 .. 255
constexpr double plainDeviation = 4;
/// Variance of the Laplacian over that of the grey values: how much of the contrast lies in details of a pixel or two.
constexpr double blurredDetail = 0.08;

double variance(const cv::Mat& values)
{
    cv::Scalar mean, deviation;
    cv::meanStdDev(values, mean, deviation);
    return deviation[0] * deviation[0];
}

}  // namespace

PictureFlaw flawOf(const RgbImage& image)
{
    const cv::Mat picture(image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.pixels.data()));
    cv::Mat small, grey, detail;
    cv::resize(picture, small, cv::Size(side, side), 0, 0, cv::INTER_AREA);
    cv::cvtColor(small, grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(grey, CV_32F);
    const double mean = cv::mean(grey)[0], contrast = variance(grey);
    if (mean < darkMean)
        return PictureFlaw::Dark;
    if (mean > brightMean)
        return PictureFlaw::Bright;
    if (contrast < plainDeviation * plainDeviation)
        return PictureFlaw::Plain;
    if (std::min(image.width, image.height) < smallestSide)
        return PictureFlaw::Small;
    cv::Laplacian(grey, detail, CV_32F);
    return variance(detail) < blurredDetail * contrast ? PictureFlaw::Blurred : PictureFlaw::None;
}

}  // namespace leafbench
