#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace leafbench::detail {

/// A zip (PKWARE APPNOTE 6.3) of entries that are stored as they are, each one's bytes at a multiple of 64 from the file's
/// beginning, so that a mapped file's tensors can be used in place. The gap is an extra field "FB", as torch.save fills it.
/// libzip writes no aligned entries. Times are 1980-01-01: the same entries make the same bytes.
class StoredZip {
public:
    /// name: ASCII.
    void add(const QByteArray& name, const QByteArray& bytes);
    /// The file in pieces, the entries' bytes not copied; nothing may be added then. Empty where it does not fit into a zip
    /// without 64-bit fields (4 GiB, 65,535 entries).
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
    std::uint64_t m_end = 0;  ///< of what is in m_pieces
};

}  // namespace leafbench::detail
