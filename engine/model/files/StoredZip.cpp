#include "engine/model/files/StoredZip.h"

#include <QtEndian>

#include <boost/crc.hpp>

#include <limits>

namespace leafbench::detail {
namespace {

constexpr std::uint64_t alignment = 64;
constexpr int localHeader = 30;
constexpr int extraHeader = 4;  // an extra field's name and length
constexpr std::uint16_t zipVersion = 20;
constexpr std::uint16_t firstDay = 0x21;  // 1980-01-01

/// A record of little-endian numbers.
class ZipRecord {
public:
    explicit ZipRecord(const char* signature) : m_bytes(signature, 4) {}
    ZipRecord& two(std::uint64_t number) { return put(static_cast<std::uint16_t>(number)); }
    ZipRecord& four(std::uint64_t number) { return put(static_cast<std::uint32_t>(number)); }
    ZipRecord& raw(const QByteArray& bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    /// What a file's own header and its entry in the directory have in common.
    ZipRecord& file(std::uint32_t crc, std::uint64_t size, const QByteArray& name)
    {
        two(zipVersion).two(0).two(0).two(0).two(firstDay);
        return four(crc).four(size).four(size).two(static_cast<std::uint64_t>(name.size()));
    }
    QByteArray bytes() const { return m_bytes; }

private:
    template <class T>
    ZipRecord& put(T number)
    {
        const T little = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
        return *this;
    }
    QByteArray m_bytes;
};

std::uint32_t crcOf(const QByteArray& bytes)
{
    boost::crc_32_type crc;
    crc.process_bytes(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return crc.checksum();
}

/// An extra field that aligns the bytes after a header to 64.
QByteArray filling(std::uint64_t headerEnd)
{
    const std::uint64_t gap = (alignment - (headerEnd + extraHeader) % alignment) % alignment;
    const quint16 length = qToLittleEndian(static_cast<quint16>(gap));
    return "FB" + QByteArray(reinterpret_cast<const char*>(&length), sizeof length) + QByteArray(static_cast<qsizetype>(gap), 'Z');
}

}  // namespace

void StoredZip::add(const QByteArray& name, const QByteArray& bytes)
{
    const Entry entry{name, crcOf(bytes), static_cast<std::uint64_t>(bytes.size()), m_end};
    const QByteArray extra = filling(m_end + localHeader + static_cast<std::uint64_t>(name.size()));
    const QByteArray header = ZipRecord("PK\3\4")
                                  .file(entry.crc, entry.size, name)
                                  .two(static_cast<std::uint64_t>(extra.size()))
                                  .raw(name)
                                  .raw(extra)
                                  .bytes();
    m_entries.push_back(entry);
    m_pieces.push_back(header);
    m_pieces.push_back(bytes);
    m_end += static_cast<std::uint64_t>(header.size() + bytes.size());
}

std::vector<QByteArray> StoredZip::finish()
{
    QByteArray directory;
    for (const Entry& entry : m_entries) {
        directory += ZipRecord("PK\1\2")
                         .two(zipVersion)
                         .file(entry.crc, entry.size, entry.name)
                         .two(0)
                         .two(0)
                         .two(0)
                         .two(0)
                         .four(0)  // extra, comment, disk, attributes
                         .four(entry.offset)
                         .raw(entry.name)
                         .bytes();
    }
    const auto size = static_cast<std::uint64_t>(directory.size());
    const bool fits
        = m_entries.size() < std::numeric_limits<std::uint16_t>::max() && m_end + size < std::numeric_limits<std::uint32_t>::max();
    if (!fits)
        return {};
    m_pieces.push_back(
        directory
        + ZipRecord("PK\5\6").two(0).two(0).two(m_entries.size()).two(m_entries.size()).four(size).four(m_end).two(0).bytes());
    return std::move(m_pieces);
}

}  // namespace leafbench::detail
