#include "engine/imaging/decode/ImageHeader.h"

#include "engine/imaging/decode/Bytes.h"
#include "engine/imaging/decode/ExifOrientation.h"
#include "engine/imaging/decode/PnmDecoder.h"

#include <cstdlib>

namespace leafbench {
namespace {

using State = ImageHeader::State;

/// Bytes of an uncompressed BMP's pixels; rows are padded to 4 bytes.
std::int64_t bmpPixelBytes(std::int64_t width, std::int64_t height, std::int64_t bitsPerPixel)
{
    return (width * bitsPerPixel + 31) / 32 * 4 * height;
}

/// The size in the first chunk of a WebP file (lossy, lossless or extended); its content begins at `at`.
bool readWebPSize(const Bytes& in, qsizetype at, ImageHeader& header)
{
    if (in.is(at - 8, "VP8X", 4)) {
        header.width = in.u24le(at + 4) + 1;
        header.height = in.u24le(at + 7) + 1;
    } else if (in.is(at - 8, "VP8L", 4)) {
        const std::uint32_t bits = in.u32le(at + 1);
        header.width = (bits & 0x3fff) + 1;
        header.height = (bits >> 14 & 0x3fff) + 1;
        return in.u8(at) == 0x2f;
    } else if (in.is(at - 8, "VP8 ", 4)) {
        header.width = in.u16le(at + 6) & 0x3fff;
        header.height = in.u16le(at + 8) & 0x3fff;
        return in.is(at + 3, "\x9d\x01\x2a", 3);
    } else {
        return false;
    }
    return true;
}

}  // namespace

ImageFormat imageFormat(const QByteArray& bytes)
{
    const Bytes in(bytes);
    if (in.is(0, "\xff\xd8\xff", 3))
        return ImageFormat::Jpeg;
    if (in.is(0, "\x89PNG\r\n\x1a\n", 8))
        return ImageFormat::Png;
    if (in.is(0, "RIFF", 4) && in.is(8, "WEBP", 4))
        return ImageFormat::WebP;
    if (in.is(0, "BM", 2))
        return ImageFormat::Bmp;
    if (in.is(0, "II\x2a\0", 4) || in.is(0, "MM\0\x2a", 4))
        return ImageFormat::Tiff;
    if (isPnm(in))
        return ImageFormat::Pnm;
    return ImageFormat::Unknown;
}

bool isWebPAnimation(const QByteArray& bytes)
{
    const Bytes in(bytes);
    return imageFormat(bytes) == ImageFormat::WebP && in.is(12, "VP8X", 4) && (in.u8(20) & 0x02) != 0;
}

ImageHeader readPngHeader(const QByteArray& bytes)
{
    const Bytes in(bytes);
    if (!in.holds(8, 25))
        return ImageHeader::truncated();
    if (in.u32be(8) != 13 || !in.is(12, "IHDR", 4))
        return ImageHeader::broken("no IHDR chunk");
    return {.state = State::Complete, .width = in.u32be(16), .height = in.u32be(20)};
}

ImageHeader readBmpHeader(const QByteArray& bytes)
{
    const Bytes in(bytes);
    const std::uint32_t dataOffset = in.u32le(10);
    const std::uint32_t headerSize = in.u32le(14);
    ImageHeader header{.state = State::Complete};
    std::uint32_t bitsPerPixel = 0;
    std::uint32_t compression = 0;
    if (headerSize == 12) {  // BITMAPCOREHEADER of OS/2
        header.width = in.u16le(18);
        header.height = in.u16le(20);
        bitsPerPixel = in.u16le(24);
    } else {
        header.width = static_cast<std::int32_t>(in.u32le(18));
        header.height = std::llabs(static_cast<std::int32_t>(in.u32le(22)));  // below 0: rows from the top
        bitsPerPixel = in.u16le(28);
        compression = in.u32le(30);
    }
    if (!in.ok())
        return ImageHeader::truncated();
    if (header.width < 0 || headerSize < 12 || bitsPerPixel > 32)
        return ImageHeader::broken("nonsense in the BMP header");
    const bool plain = compression == 0 || compression == 3;            // BI_RGB, BI_BITFIELDS
    const bool huge = header.width > 0xffff || header.height > 0xffff;  // then the pixel limit refuses it
    if (plain && !huge && !in.holds(dataOffset, bmpPixelBytes(header.width, header.height, bitsPerPixel)))
        header.state = State::Truncated;
    return header;
}

ImageHeader readWebPHeader(const QByteArray& bytes)
{
    const Bytes in(bytes);
    constexpr qsizetype upToSize = 30;  // of the longest of the three headers
    if (!in.holds(0, upToSize))
        return ImageHeader::truncated();
    ImageHeader header{.state = State::Complete};
    const bool sized = readWebPSize(in, 20, header);
    if (!sized)
        return ImageHeader::broken("no picture chunk");
    if (!in.holds(8, in.u32le(4)))
        header.state = State::Truncated;
    // Chunks are a name, a length and a content padded to an even length.
    for (qsizetype at = 12; in.holds(at, 8); at += 8 + (qsizetype(in.u32le(at + 4)) + 1) / 2 * 2) {
        const qsizetype size = in.u32le(at + 4);
        if (in.is(at, "EXIF", 4) && in.holds(at + 8, size))
            header.orientation = exifOrientation(Bytes(bytes.constData() + at + 8, size));
    }
    return header;
}

}  // namespace leafbench
