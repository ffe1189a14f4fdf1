#pragma once

#include "engine/imaging/RgbImage.h"

#include <QByteArray>

namespace leafbench {

/// Decodes what OpenCV knows beside JPEG, whose size was checked before: grey becomes RGB, 16 bits become 8 (rounded),
/// alpha is laid on white when `keepsAlpha`. Empty where OpenCV cannot. Turns nothing upright.
/// Never throws cv::Exception.
RgbImage decodeByOpenCv(const QByteArray& bytes, bool keepsAlpha);

}  // namespace leafbench
