#include "engine/imaging/decode/JpegScans.h"

#include "engine/imaging/decode/Bytes.h"
#include "engine/imaging/decode/JpegHeader.h"

#include <array>
#include <bitset>

namespace leafbench {
namespace {

constexpr std::size_t coefficients = 64;
using Complete = std::bitset<coefficients>;  ///< coefficients of which the lowest bit has come
/// By a component's number in the file.
using Components = std::array<Complete, 256>;

/// at: behind the marker.
void addScan(const Bytes& in, qsizetype at, Components& components)
{
    const auto count = static_cast<qsizetype>(in.u8(at + 2));
    const qsizetype spectrum = at + 3 + 2 * count;
    const std::size_t first = in.u8(spectrum), last = in.u8(spectrum + 1);
    const bool isLowestBit = (in.u8(spectrum + 2) & 0x0f) == 0;
    for (qsizetype i = 0; isLowestBit && i < count; ++i) {
        Complete& complete = components[in.u8(at + 3 + 2 * i)];
        for (std::size_t k = first; k <= last && k < coefficients; ++k)
            complete.set(k);
    }
}

bool isRestart(std::uint32_t marker) { return marker >= 0xd0 && marker <= 0xd7; }

}  // namespace

bool allScansBegin(const QByteArray& bytes)
{
    const Bytes in(bytes);
    Components components{};
    qsizetype at = 2, frame = 0;
    while (const std::uint32_t marker = nextJpegMarker(in, at)) {
        if (marker == jpegEndOfImage)
            break;
        if (isRestart(marker))
            continue;
        if (isJpegFrame(marker))
            frame = at;
        else if (marker == jpegStartOfScan)
            addScan(in, at, components);
        at += in.u16be(at);
    }
    const auto count = static_cast<qsizetype>(frame > 0 ? in.u8(frame + 7) : 0);
    for (qsizetype i = 0; i < count; ++i) {
        if (!components[in.u8(frame + 8 + 3 * i)].all())
            return false;
    }
    return count > 0 && in.ok();
}

}  // namespace leafbench
