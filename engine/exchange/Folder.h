#pragma once

#include "engine/common/AsideFolder.h"
#include "engine/common/Result.h"

#include <QString>
#include <QStringList>

namespace leafbench {

/// Folder copies. Private to engine/exchange.

struct FolderFile {
    QString name;  ///< relative, separated by '/'
    qint64 size = 0;
};

/// Every regular file of a folder, hidden ones too, sorted by name; skips a run's lock and temporary files of interrupted writes.
/// Errors: NotFound, NotReadable (subject: the file; links, devices, names that are not UTF-8, unreadable folders).
Result<std::vector<FolderFile>> filesOf(const QString& folder);

/// A new, empty folder within `parent` (created if missing), hidden until it gets its name (AsideFolder).
class NewFolder {
public:
    explicit NewFolder(const QString& parent);

    QString path() const { return m_aside.path(); }  ///< empty: it could not be created
    Error failure() const;
    /// Syncs its files, then renames it to parent/name, or to the next free "name-2", safe against concurrent programs.
    /// Returns its path. Errors: NotWritable.
    Result<QString> giveName(const QString& name);

private:
    QString m_parent;
    AsideFolder m_aside;
};

/// True for a valid folder name: one part of a path, not hidden, no control characters, at most 200 bytes.
bool isPlainName(const QString& name);

}  // namespace leafbench
