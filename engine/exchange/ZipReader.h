#pragma once

#include "engine/common/Result.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <vector>

struct zip;

namespace leafbench {

/// Reads an untrusted zip. Private to engine/exchange.
class ZipReader {
public:
    struct Entry {
        QString name;
        qint64 size = 0;
        quint64 index = 0;
    };

    /// Errors: NotFound, NotReadable, BadFile (detail: an entry that is a link, leads out of the folder, is a duplicate, is
    /// encrypted, has no size or a name that is not UTF-8; or libzip's message). Skips entries of folders.
    static Result<std::shared_ptr<ZipReader>> open(const QString& path);

    const std::vector<Entry>& entries() const { return m_entries; }
    const Entry* find(const QString& name) const;
    /// Passes the entry's bytes in pieces of at most 1 MiB until `take` returns false. Errors: BadFile if its length differs from
    /// the declared one or its CRC fails; Cancelled if `take` returned false.
    Status read(const Entry& entry, const std::function<bool(QByteArrayView)>& take) const;
    Error badFile(const QString& detail) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    explicit ZipReader(const QString& path) : m_path(path) {}
    Status list();
    QString problem(quint64 index, Entry& entry) const;  ///< empty if there is none

    QString m_path;
    std::unique_ptr<zip, Closer> m_zip;
    std::vector<Entry> m_entries;
    std::map<QString, std::size_t> m_places;  ///< of the names; a zip may have 65,535 and more
};

}  // namespace leafbench
