#include "engine/imaging/decode/PngChunks.h"

#include "engine/imaging/decode/Bytes.h"
#include "engine/imaging/decode/ExifOrientation.h"

#include <array>

namespace leafbench {
namespace {

using State = ImageHeader::State;
constexpr qsizetype signatureSize = 8;
constexpr qsizetype frameSize = 12;  // length, name and CRC around a chunk's content

using CrcTables = std::array<std::array<std::uint32_t, 256>, 4>;

/// Table k: the effect of a byte on the remainder k bytes later (PNG's polynomial, annex D of the standard).
constexpr CrcTables makeCrcTables()
{
    CrcTables tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xedb88320u ^ value >> 1 : value >> 1;
        tables[0][byte] = value;
    }
    for (std::size_t k = 1; k < 4; ++k) {
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[k][byte] = tables[0][tables[k - 1][byte] & 255] ^ tables[k - 1][byte] >> 8;
    }
    return tables;
}

/// Four bytes a step; one at a time would take as long as inflating them.
std::uint32_t crcOf(const char* data, qsizetype size)
{
    static constexpr CrcTables tables = makeCrcTables();
    std::uint32_t crc = ~0u;
    const auto* byte = reinterpret_cast<const std::uint8_t*>(data);
    for (; size >= 4; size -= 4, byte += 4) {
        crc ^= byte[0] | byte[1] << 8 | byte[2] << 16 | std::uint32_t{byte[3]} << 24;
        crc = tables[3][crc & 255] ^ tables[2][crc >> 8 & 255] ^ tables[1][crc >> 16 & 255] ^ tables[0][crc >> 24];
    }
    for (; size > 0; --size, ++byte)
        crc = tables[0][(crc ^ *byte) & 255] ^ crc >> 8;
    return ~crc;
}

bool isEssential(const Bytes& in, qsizetype nameAt)
{
    for (const char* name : {"IHDR", "PLTE", "tRNS", "IDAT", "IEND"}) {
        if (in.is(nameAt, name, 4))
            return true;
    }
    return false;
}

}  // namespace

PngChunks readPngChunks(const QByteArray& bytes)
{
    const Bytes in(bytes);
    PngChunks chunks;
    chunks.essential.reserve(bytes.size());
    chunks.essential.append(bytes.constData(), signatureSize);
    for (qsizetype at = signatureSize; in.holds(at, frameSize);) {
        const qsizetype size = in.u32be(at);
        if (!in.holds(at + frameSize, size))
            break;
        const bool whole = crcOf(bytes.constData() + at + 4, size + 4) == in.u32be(at + 8 + size);
        const bool essential = isEssential(in, at + 4);
        if (essential && !whole) {
            chunks.reason = "a chunk's CRC does not match";
            return chunks;
        }
        if (essential)
            chunks.essential.append(bytes.constData() + at, size + frameSize);
        if (whole && in.is(at + 4, "eXIf", 4))
            chunks.orientation = exifOrientation(Bytes(bytes.constData() + at + 8, size));
        if (in.is(at + 4, "IEND", 4)) {
            chunks.state = State::Complete;
            return chunks;
        }
        at += size + frameSize;
    }
    chunks.state = State::Truncated;
    return chunks;
}

}  // namespace leafbench
