#include "engine/imaging/decode/TiffHeader.h"

#include "engine/imaging/decode/ExifOrientation.h"
#include "engine/imaging/decode/TiffBlock.h"

namespace leafbench {
namespace {

using State = ImageHeader::State;

enum Tag : std::uint32_t {
    Width = 256,
    Height = 257,
    BitsPerSample = 258,
    Photometric = 262,
    StripOffsets = 273,
    Orientation = 274,
    SamplesPerPixel = 277,
    StripSizes = 279,
    TileWidth = 322,
    TileHeight = 323,
    TileOffsets = 324,
    TileSizes = 325,
};

constexpr std::uint32_t rgb = 2;
constexpr std::uint32_t lastOfPaper = 6;  // WhiteIsZero, BlackIsZero, RGB, palette, mask, CMYK, YCbCr

/// Every strip or tile lies within the file.
bool isWhole(const TiffBlock& block, const Bytes& in)
{
    const bool tiled = block.find(TileOffsets) >= 0;
    const auto offsets = block.numbers(tiled ? TileOffsets : StripOffsets);
    const auto sizes = block.numbers(tiled ? TileSizes : StripSizes);
    if (!offsets || !sizes || offsets->count != sizes->count)
        return false;
    for (std::uint32_t i = 0; i < offsets->count; ++i) {
        if (!in.holds(block.number(*offsets, i), block.number(*sizes, i)))
            return false;
    }
    return true;
}

bool isSupported(const TiffBlock& block)
{
    const std::uint32_t bits = block.number(BitsPerSample).value_or(1);
    return block.number(Photometric).value_or(lastOfPaper + 1) <= lastOfPaper && (bits == 1 || bits == 8 || bits == 16);
}

bool hasHugeTiles(const TiffBlock& block, std::int64_t maxPixels)
{
    return std::int64_t(block.number(TileWidth).value_or(0)) * block.number(TileHeight).value_or(0) > maxPixels;
}

}  // namespace

TiffHeader readTiffHeader(const QByteArray& bytes, std::int64_t maxPixels)
{
    const Bytes in(bytes);
    const TiffBlock block(in);
    const auto width = block.number(Width), height = block.number(Height);
    if (!width || !height)
        return {.image = ImageHeader::truncated()};
    TiffHeader header{.image = {.state = State::Complete, .width = *width, .height = *height}};
    header.image.orientation = exifOrientation(in);  // the same tag of the same kind of directory
    header.supported = isSupported(block);
    header.hasAlpha = block.number(Photometric) == rgb && block.number(SamplesPerPixel) == 4;
    if (hasHugeTiles(block, maxPixels))
        header.image = ImageHeader::broken("tiles larger than any picture");
    else if (!isWhole(block, in))
        header.image.state = State::Truncated;
    return header;
}

QByteArray uprightTiff(const QByteArray& bytes)
{
    const TiffBlock block{Bytes(bytes)};
    const qsizetype at = block.find(Orientation);
    if (at < 0)
        return bytes;
    QByteArray upright = bytes;
    upright.replace(at - 6, 10, block.little() ? QByteArray("\3\0\1\0\0\0\1\0\0\0", 10) : QByteArray("\0\3\0\0\0\1\0\1\0\0", 10));
    return upright;
}

}  // namespace leafbench
