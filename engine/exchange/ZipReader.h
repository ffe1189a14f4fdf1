#pragma once

#include "engine/common/Outcome.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

struct zip;

namespace leafbench {

/// A zip from somebody else, read with suspicion. Private to engine/exchange.
class ZipReader {
public:
    struct Entry {
        QString name;
        qint64 size = 0;
        quint64 index = 0;
    };

    /// Errors: NotFound, NotReadable, BadFile (detail: the entry that is a link, leads out of the folder, is there twice, is
    /// encrypted, has no size or a name that is not UTF-8; or what libzip says). Folders' own entries are passed over.
    static Outcome<std::shared_ptr<ZipReader>> open(const QString& path);

    const std::vector<Entry>& entries() const { return m_entries; }
    const Entry* find(const QString& name) const;
    /// Hands the entry's bytes out in pieces of at most 1 MiB, until `take` answers false. Errors: BadFile where it is not exactly
    /// as long as it says or fails its CRC; Cancelled where `take` said so.
    Outcome<Done> read(const Entry& entry, const std::function<bool(QByteArrayView)>& take) const;
    Error badFile(const QString& detail) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    explicit ZipReader(const QString& path) : m_path(path) {}
    Outcome<Done> list();
    QString problem(quint64 index, Entry& entry) const;  ///< empty where there is none

    QString m_path;
    std::unique_ptr<zip, Closer> m_zip;
    std::vector<Entry> m_entries;
};

}  // namespace leafbench
