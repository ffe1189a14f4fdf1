#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

struct zip;

namespace leafbench::detail {

/// torch.save's zip (torch >= 1.6): NAME/data.pkl and NAME/data/KEY, uncompressed. Throws FormatError.
class TorchArchive {
public:
    explicit TorchArchive(const QString& path);

    /// The pickle; refused if larger than any state_dict needs.
    QByteArray pickle() const;
    /// The bytes of a storage, whose size must match.
    QByteArray storage(const std::string& key, std::int64_t bytes) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    std::string findPrefix() const;
    void refuseBigEndian() const;
    std::optional<std::int64_t> sizeOf(const std::string& entry) const;
    QByteArray read(const std::string& entry, std::int64_t size) const;

    const std::int64_t m_fileSize;
    std::unique_ptr<zip, Closer> m_zip;
    std::string m_prefix;  ///< "NAME/"
};

}  // namespace leafbench::detail
