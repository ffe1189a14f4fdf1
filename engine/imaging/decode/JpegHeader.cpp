#include "engine/imaging/decode/JpegHeader.h"

#include "engine/imaging/decode/ExifOrientation.h"

namespace leafbench {

constexpr std::uint32_t app1 = 0xe1;
constexpr std::uint32_t extendedSequential = 0xc1;  // the frame type after baseline; libjpeg decodes it alike

/// C4, C8 and CC of that range mean something else.
bool isJpegFrame(std::uint32_t marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::uint32_t nextJpegMarker(const Bytes& in, qsizetype& at)
{
    for (; in.holds(at, 2); ++at) {
        if (in.u8(at) != 0xff)
            continue;
        const std::uint32_t marker = in.u8(at + 1);
        if (marker != 0 && marker != 0xff) {
            at += 2;
            return marker;
        }
    }
    return 0;
}

JpegHeader readJpegHeader(const QByteArray& bytes)
{
    const Bytes in(bytes);
    JpegHeader header;
    qsizetype at = 2;
    bool baseline = false;
    while (const std::uint32_t marker = nextJpegMarker(in, at)) {
        if (marker == jpegEndOfImage)
            break;
        const qsizetype length = in.u16be(at);
        if (!in.holds(at, length) || !in.ok())
            break;
        if (length < 2) {
            header.image = ImageHeader::broken("a segment without length");
            return header;
        }
        if (marker == jpegStartOfScan) {
            header.image.state = header.components > 0 ? ImageHeader::State::Complete : ImageHeader::State::Broken;
            header.image.reason = "no frame before the scan";
            header.rowByRow = baseline && static_cast<int>(in.u8(at + 2)) == header.components;
            return header;
        }
        if (isJpegFrame(marker) && header.components == 0) {
            header.image.height = in.u16be(at + 3);
            header.image.width = in.u16be(at + 5);
            header.components = static_cast<int>(in.u8(at + 7));
            baseline = marker <= extendedSequential;
        } else if (marker == app1 && in.is(at + 2, "Exif\0\0", 6)) {
            header.image.orientation = exifOrientation(Bytes(bytes.constData() + at + 2, length - 2));
        }
        at += length;
    }
    header.image.state = ImageHeader::State::Truncated;
    return header;
}

}  // namespace leafbench
