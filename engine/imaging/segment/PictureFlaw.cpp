#include "engine/imaging/segment/PictureFlaw.h"

#include "engine/imaging/CvView.h"
#include "engine/imaging/segment/BorderColour.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <functional>
#include <vector>

namespace leafbench {
namespace {

constexpr int side = 64;
constexpr int smallestSide = 32;
constexpr double darkMean = 6, brightMean = 248;  // of grey values, 0 .. 255
constexpr double plainDeviation = 4;
/// Variance of the Laplacian over that of the grey values: how much of the contrast lies in details of a pixel or two.
constexpr double blurredDetail = 0.08;

constexpr int partsSide = 96;
constexpr double partsLightWeight = 1.0 / 9;
constexpr double leastSecond = 0.06;   // area of the second largest part, of the picture
constexpr double leastLikeness = 0.3;  // the same, of the largest part
constexpr double mostOnBorder = 0.35;  // of the border, that the parts cover

double variance(const cv::Mat& values)
{
    cv::Scalar mean, deviation;
    cv::meanStdDev(values, mean, deviation);
    return deviation[0] * deviation[0];
}

/// Two parts of another colour than the border, of similar size, and next to nothing of them on the border: no stripes.
bool showsSeveral(const cv::Mat& picture)
{
    const auto round = [](int size) { return cv::getStructuringElement(cv::MORPH_ELLIPSE, {size, size}); };
    cv::Mat small, labels, statistics, middles;
    cv::resize(picture, small, cv::Size(partsSide, partsSide), 0, 0, cv::INTER_AREA);
    const cv::Mat parts = unlikeBorder(small, partsLightWeight);
    cv::morphologyEx(parts, parts, cv::MORPH_CLOSE, round(5));
    cv::morphologyEx(parts, parts, cv::MORPH_OPEN, round(7));
    const int count = cv::connectedComponentsWithStats(parts, labels, statistics, middles);
    std::vector<double> areas;
    for (int part = 1; part < count; ++part)  // 0: what is beside them
        areas.push_back(statistics.at<int>(part, cv::CC_STAT_AREA) / double{partsSide * partsSide});
    std::ranges::sort(areas, std::greater());
    return areas.size() > 1 && areas[1] >= leastSecond && areas[1] >= leastLikeness * areas[0]
        && shareOfBorder(parts) <= mostOnBorder;
}

}  // namespace

PictureFlaw flawOf(const RgbImage& image)
{
    const cv::Mat picture = cvView(image);
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
    if (variance(detail) < blurredDetail * contrast)
        return PictureFlaw::Blurred;
    return showsSeveral(picture) ? PictureFlaw::Several : PictureFlaw::None;
}

}  // namespace leafbench
