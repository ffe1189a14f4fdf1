#include "engine/imaging/decode/OpenCvDecoder.h"

#include "engine/common/EngineLibrary.h"
#include "engine/imaging/decode/OpenCvSetup.h"

namespace leafbench {

Result<RgbImage> decodeByOpenCv(const QByteArray& bytes, bool keepsAlpha)
{
    static const auto codecs = lateFunction(QStringLiteral("libleafbench-codecs.so"), "leafbench_decode");
    if (!codecs)
        return codecs.as<RgbImage>();
    setUpOpenCv();
    RgbImage image;
    reinterpret_cast<void (*)(const QByteArray&, bool, RgbImage&)> (*codecs)(bytes, keepsAlpha, image);
    return image;
}

}  // namespace leafbench
