#include "engine/imaging/decode/ExifOrientation.h"

#include "engine/imaging/decode/QuarterTurn.h"

namespace leafbench {
namespace {

constexpr std::uint32_t orientationTag = 0x0112;
constexpr std::uint32_t shortType = 3;

/// Numbers of a TIFF block in its own byte order.
struct Tiff {
    Bytes in;
    qsizetype base;
    bool little;

    std::uint32_t u16(qsizetype at) const { return little ? in.u16le(base + at) : in.u16be(base + at); }
    std::uint32_t u32(qsizetype at) const { return little ? in.u32le(base + at) : in.u32be(base + at); }
};

}  // namespace

int exifOrientation(const Bytes& exif)
{
    const qsizetype base = exif.is(0, "Exif\0\0", 6) ? 6 : 0;
    const bool little = exif.is(base, "II\x2a\0", 4);
    if (!little && !exif.is(base, "MM\0\x2a", 4))
        return 1;
    const Tiff tiff{exif, base, little};
    const qsizetype directory = tiff.u32(4);
    const int entries = static_cast<int>(tiff.u16(directory));
    for (int i = 0; i < entries && tiff.in.ok(); ++i) {
        const qsizetype entry = directory + 2 + 12 * i;
        if (tiff.u16(entry) != orientationTag || tiff.u16(entry + 2) != shortType)
            continue;
        const std::uint32_t value = tiff.u16(entry + 8);
        return tiff.in.ok() && value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
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
