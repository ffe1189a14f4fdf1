#pragma once

#include "engine/common/Outcome.h"
#include "engine/imaging/RgbImage.h"

#include <QByteArray>

namespace leafbench {

/// Decodes what OpenCV knows beside JPEG, whose size was checked before: grey becomes RGB, 16 bits become 8 (rounded),
/// alpha is laid on white when `keepsAlpha`. Empty where OpenCV cannot. Turns nothing upright.
/// OpenCV's codecs bring a hundred libraries with them and take longer to load than this program to start: they come with
/// the first such picture. Thread: any. Errors: BackendMissing.
Outcome<RgbImage> decodeByOpenCv(const QByteArray& bytes, bool keepsAlpha);

}  // namespace leafbench
