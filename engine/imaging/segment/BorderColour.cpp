#include "engine/imaging/segment/BorderColour.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace leafbench {

cv::Mat unlikeBorder(const cv::Mat& picture, double lightWeight)
{
    cv::Mat split, distance(picture.size(), CV_8U);
    cv::cvtColor(picture, split, cv::COLOR_RGB2YCrCb);  // CIELAB's tables would cost the first picture 80 ms
    const cv::Scalar border = cv::mean(split, borderOf(picture));
    for (int y = 0; y < split.rows; ++y) {
        for (int x = 0; x < split.cols; ++x) {
            const auto& pixel = split.at<cv::Vec3b>(y, x);
            const double light = lightWeight * (pixel[0] - border[0]), red = pixel[1] - border[1], blue = pixel[2] - border[2];
            distance.at<std::uint8_t>(y, x)
                = cv::saturate_cast<std::uint8_t>(2 * std::sqrt(light * light + red * red + blue * blue));
        }
    }
    cv::threshold(distance, distance, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    return distance;
}

cv::Mat borderOf(const cv::Mat& picture)
{
    cv::Mat border(picture.size(), CV_8U, cv::Scalar(255));
    const int wide = std::max(1, std::min(picture.cols, picture.rows) / 32);
    border(cv::Rect(wide, wide, picture.cols - 2 * wide, picture.rows - 2 * wide)) = 0;
    return border;
}

double shareOfBorder(const cv::Mat& mask)
{
    const cv::Mat border = borderOf(mask);
    return cv::countNonZero(mask & border) / static_cast<double>(cv::countNonZero(border));
}

}  // namespace leafbench
