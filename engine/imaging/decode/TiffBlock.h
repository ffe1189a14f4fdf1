#pragma once

#include "engine/imaging/decode/Bytes.h"

#include <optional>

namespace leafbench {

/// A TIFF header and its first directory (TIFF 6.0): of a picture, or of an EXIF block. All reads are bounds-checked.
class TiffBlock {
public:
    /// `base`: where the header begins.
    explicit TiffBlock(const Bytes& in, qsizetype base = 0);

    bool little() const { return m_little; }

    /// Where the value (up to 4 bytes) of a tag stands, from the start of the bytes; -1 if missing.
    qsizetype find(std::uint32_t tag) const;
    /// The numbers of a tag of type SHORT or LONG; nullopt if it is missing, of another type, empty or outside the bytes.
    struct Numbers {
        qsizetype at = 0;
        bool isShort = false;
        std::uint32_t count = 0;  ///< >= 1
    };
    std::optional<Numbers> numbers(std::uint32_t tag) const;
    /// One of them; i < count.
    std::uint32_t number(const Numbers& numbers, std::uint32_t i) const
    {
        return numbers.isShort ? u16(numbers.at + 2 * qsizetype(i)) : u32(numbers.at + 4 * qsizetype(i));
    }
    /// The first number of a tag.
    std::optional<std::uint32_t> number(std::uint32_t tag) const;

private:
    std::uint32_t u16(qsizetype at) const { return m_little ? m_in.u16le(at) : m_in.u16be(at); }
    std::uint32_t u32(qsizetype at) const { return m_little ? m_in.u32le(at) : m_in.u32be(at); }

    Bytes m_in;
    qsizetype m_base;
    bool m_little;
    bool m_valid;  ///< it begins as a TIFF does
};

}  // namespace leafbench
