#pragma once

namespace cv {
class Mat;
}

namespace leafbench {

/// 255 for what is of another colour than the picture's border, else 0: where the distance from the border's mean colour in YCrCb
/// is above Otsu's threshold. Shadows change the lightness (Y) most: it counts lightWeight times as much as the other two.
/// picture: RGB.
cv::Mat unlikeBorder(const cv::Mat& picture, double lightWeight);

/// 255 in a band of 1/32 of the shorter side along the picture's edges, else 0.
cv::Mat borderOf(const cv::Mat& picture);

/// The share of that band that a mask covers, 0 .. 1.
double shareOfBorder(const cv::Mat& mask);

}  // namespace leafbench
