#pragma once

#include "engine/common/Result.h"
#include "engine/imaging/RgbImage.h"

#include <QByteArray>

namespace leafbench {

/// Decodes OpenCV's formats other than JPEG; the caller has checked the size. Grey becomes RGB, 16 bits become 8 (rounded),
/// alpha is blended on white if `keepsAlpha`. Ignores the orientation. Empty if OpenCV cannot decode it.
/// OpenCV's codecs pull in a hundred libraries and load more slowly than this program starts: they are loaded with the first
/// such picture. Thread: any. Errors: BackendMissing.
Result<RgbImage> decodeByOpenCv(const QByteArray& bytes, bool keepsAlpha);

}  // namespace leafbench
