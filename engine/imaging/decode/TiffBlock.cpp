#include "engine/imaging/decode/TiffBlock.h"

namespace leafbench {
namespace {

constexpr std::uint32_t shortType = 3;
constexpr std::uint32_t longType = 4;
constexpr qsizetype entrySize = 12;  // tag, type, count, value

}  // namespace

TiffBlock::TiffBlock(const Bytes& in, qsizetype base) : m_in(in), m_base(base), m_little(in.is(base, "II\x2a\0", 4))
{
    m_valid = m_little || in.is(base, "MM\0\x2a", 4);
}

qsizetype TiffBlock::find(std::uint32_t tag) const
{
    if (!m_valid || !m_in.holds(m_base + 4, 4))
        return -1;
    const qsizetype directory = m_base + u32(m_base + 4);
    if (!m_in.holds(directory, 2))
        return -1;
    const qsizetype entries = u16(directory);
    for (qsizetype entry = directory + 2; entry < directory + 2 + entrySize * entries && m_in.holds(entry, entrySize);
         entry += entrySize) {
        if (u16(entry) == tag)
            return entry + 8;
    }
    return -1;
}

std::optional<TiffBlock::Numbers> TiffBlock::numbers(std::uint32_t tag) const
{
    const qsizetype value = find(tag);
    const std::uint32_t type = value < 0 ? 0 : u16(value - 6);
    if (type != shortType && type != longType)
        return std::nullopt;
    Numbers found{.at = value, .isShort = type == shortType, .count = u32(value - 4)};
    const qsizetype bytes = (found.isShort ? 2 : 4) * qsizetype(found.count);
    if (bytes > 4)  // up to four bytes are in the entry itself
        found.at = m_base + u32(value);
    return found.count > 0 && m_in.holds(found.at, bytes) ? std::optional(found) : std::nullopt;
}

std::optional<std::uint32_t> TiffBlock::number(std::uint32_t tag) const
{
    const auto found = numbers(tag);
    return found ? std::optional(number(*found, 0)) : std::nullopt;
}

}  // namespace leafbench
