#include "engine/imaging/segment/BorderColour.h"

#include "engine/imaging/CvView.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace leafbench {

RgbImage shrunkTo(const RgbImage& image, int width, int height)
{
    RgbImage small(width, height);
    cv::Mat target(height, width, CV_8UC3, small.pixels.data());
    cv::resize(cvView(image), target, target.size(), 0, 0, cv::INTER_AREA);
    return small;
}

bool isInBorder(const RgbImage& image, int x, int y)
{
    const int wide = std::max(1, std::min(image.width, image.height) / 32);
    return std::min({x, y, image.width - 1 - x, image.height - 1 - y}) < wide;
}

std::vector<std::uint8_t> distanceFromBorder(const RgbImage& image, double lightWeight)
{
    cv::Mat split;
    cv::cvtColor(cvView(image), split, cv::COLOR_RGB2YCrCb);  // CIELAB's tables would cost the first picture 80 ms
    cv::Vec3d mean(0, 0, 0);
    int count = 0;
    for (int y = 0; y < split.rows; ++y) {
        for (int x = 0; x < split.cols; ++x) {
            if (isInBorder(image, x, y)) {
                mean += cv::Vec3d(split.at<cv::Vec3b>(y, x));
                ++count;
            }
        }
    }
    mean /= count;
    std::vector<std::uint8_t> distance;
    distance.reserve(split.total());
    for (int y = 0; y < split.rows; ++y) {
        for (int x = 0; x < split.cols; ++x) {
            const cv::Vec3d difference = cv::Vec3d(split.at<cv::Vec3b>(y, x)) - mean;
            const double light = lightWeight * difference[0];
            distance.push_back(cv::saturate_cast<std::uint8_t>(
                2 * std::sqrt(light * light + difference[1] * difference[1] + difference[2] * difference[2])));
        }
    }
    return distance;
}

}  // namespace leafbench
