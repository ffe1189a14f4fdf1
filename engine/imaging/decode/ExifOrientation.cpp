#include "engine/imaging/decode/ExifOrientation.h"

#include "engine/imaging/decode/QuarterTurn.h"
#include "engine/imaging/decode/TiffBlock.h"

namespace leafbench {
int exifOrientation(const Bytes& exif)
{
    constexpr std::uint32_t orientationTag = 0x0112;
    const auto value = TiffBlock(exif, exif.is(0, "Exif\0\0", 6) ? 6 : 0).number(orientationTag).value_or(1);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

RgbImage applyExifOrientation(RgbImage image, int orientation)
{
    switch (orientation) {
    case 2: return flipped(image, true, false);
    case 3: return flipped(image, true, true);
    case 4: return flipped(image, false, true);
    case 5: return flipped(rotate90(image, 1), true, false);  // transpose
    case 6: return rotate90(image, 1);
    case 7: return flipped(rotate90(image, 3), true, false);  // transverse
    case 8: return rotate90(image, 3);
    default: return image;
    }
}

}  // namespace leafbench
