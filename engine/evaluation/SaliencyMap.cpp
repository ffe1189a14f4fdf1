#include "engine/evaluation/SaliencyMap.h"

#include "engine/imaging/decode/OpenCvSetup.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace leafbench {

/// The map at the picture's size, 0 .. 1.
static cv::Mat1f enlarged(const SaliencyMap& map, cv::Size size)
{
    const cv::Mat1f cells(map.height, map.width, const_cast<float*>(map.values.data()));
    cv::Mat1f smooth;
    cv::resize(cells, smooth, size, 0, 0, cv::INTER_CUBIC);
    return cv::max(0, cv::min(1, smooth));  // cubic interpolation overshoots
}

/// viridis over 0 .. 1, blue green red.
static cv::Mat3b colours(const cv::Mat1f& values)
{
    cv::Mat1b bytes;
    values.convertTo(bytes, CV_8U, 255);
    cv::Mat3b out;
    cv::applyColorMap(bytes, out, cv::COLORMAP_VIRIDIS);
    return out;
}

RgbImage withSaliency(const RgbImage& picture, const SaliencyMap& map, double opacity)
{
    if (picture.empty() || map.values.empty())
        return picture;
    setUpOpenCv();
    const cv::Mat1f values = enlarged(map, {picture.width, picture.height});
    const cv::Mat3b coloured = colours(values);
    RgbImage out = picture;
    for (int y = 0; y < out.height; ++y) {
        std::uint8_t* pixel = out.row(y);
        for (int x = 0; x < out.width; ++x, pixel += 3) {
            const cv::Vec3b& colour = coloured(y, x);
            const double share = opacity * values(y, x);
            for (int channel = 0; channel < 3; ++channel)
                pixel[channel] = static_cast<std::uint8_t>(std::lround((1 - share) * pixel[channel] + share * colour[2 - channel]));
        }
    }
    return out;
}

}  // namespace leafbench
