#pragma once

#include "engine/imaging/RgbImage.h"

#include <opencv2/core.hpp>

namespace leafbench {

/// The picture's own pixels, which nobody may write to; valid while it lives.
inline cv::Mat cvView(const RgbImage& image)
{
    return {image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.pixels.data())};
}

}  // namespace leafbench
