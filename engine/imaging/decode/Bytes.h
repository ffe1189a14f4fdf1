#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstring>

namespace leafbench {

/// Bounds-checked reads of numbers from bytes. A read past the end returns 0 and clears ok().
class Bytes {
public:
    Bytes(const char* data, qsizetype size) : m_data(reinterpret_cast<const std::uint8_t*>(data)), m_size(size) {}
    explicit Bytes(const QByteArray& bytes) : Bytes(bytes.constData(), bytes.size()) {}

    bool ok() const { return m_ok; }
    qsizetype size() const { return m_size; }
    bool holds(qsizetype at, qsizetype count) const { return at >= 0 && count >= 0 && at <= m_size - count; }
    bool is(qsizetype at, const char* text, qsizetype count) const
    {
        return holds(at, count) && std::memcmp(m_data + at, text, static_cast<std::size_t>(count)) == 0;
    }

    std::uint32_t u8(qsizetype at) const { return big(at, 1); }
    std::uint32_t u16be(qsizetype at) const { return big(at, 2); }
    std::uint32_t u32be(qsizetype at) const { return big(at, 4); }
    std::uint32_t u16le(qsizetype at) const { return little(at, 2); }
    std::uint32_t u24le(qsizetype at) const { return little(at, 3); }
    std::uint32_t u32le(qsizetype at) const { return little(at, 4); }

private:
    std::uint32_t big(qsizetype at, int count) const
    {
        std::uint32_t value = 0;
        for (int i = 0; check(at, count) && i < count; ++i)
            value = value << 8 | m_data[at + i];
        return value;
    }
    std::uint32_t little(qsizetype at, int count) const
    {
        std::uint32_t value = 0;
        for (int i = count; check(at, count) && i > 0; --i)
            value = value << 8 | m_data[at + i - 1];
        return value;
    }
    bool check(qsizetype at, qsizetype count) const
    {
        m_ok = m_ok && holds(at, count);
        return m_ok;
    }

    const std::uint8_t* m_data;
    qsizetype m_size;
    mutable bool m_ok = true;
};

}  // namespace leafbench
