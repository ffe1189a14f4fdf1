#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace leafbench::detail {

/// A zip (PKWARE APPNOTE 6.3) of uncompressed entries, each aligned to 64 bytes, so that a mapped file's tensors can be used in
/// place. An extra field "FB" fills the gap, as with torch.save. libzip cannot align entries. Times are 1980-01-01: the same
/// entries give the same bytes.
class StoredZip {
public:
    /// name: ASCII.
    void add(const QByteArray& name, const QByteArray& bytes);
    /// The file in pieces, without copying the entries' bytes; ends the zip. Empty if it needs 64-bit fields (4 GiB, 65,535
    /// entries).
    std::vector<QByteArray> finish();

private:
    struct Entry {
        QByteArray name;
        std::uint32_t crc = 0;
        std::uint64_t size = 0;
        std::uint64_t offset = 0;  ///< of its header
    };

    std::vector<Entry> m_entries;
    std::vector<QByteArray> m_pieces;
    std::uint64_t m_end = 0;  ///< end of m_pieces
};

}  // namespace leafbench::detail
