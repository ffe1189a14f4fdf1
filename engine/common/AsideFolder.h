#pragma once

#include "engine/common/FileLock.h"
#include "engine/common/Result.h"

#include <QString>

#include <optional>

namespace leafbench {

/// Removes a folder and everything in it, or a file; a link, not its target. Nothing there is no error. Opens one folder at a time,
/// whereas Qt 6.8 keeps one open for each level. Goes on past entries that cannot be removed.
/// Errors: NotWritable (subject: the first entry that remains; detail: the system's reason).
Status removeFolder(const QString& folder);

/// A new, empty, hidden folder for files that are written aside: parent/.KIND-XXXXXX. Removed on destruction unless it was renamed.
/// After a kill, the next folder of its kind in `parent` removes it. A lock file is created beside the folder before it. The lock
/// file distinguishes leftovers from active writers; without file locks nothing is removed.
class AsideFolder {
public:
    AsideFolder(const QString& parent, const QString& kind);
    ~AsideFolder();
    Q_DISABLE_COPY_MOVE(AsideFolder)

    QString path() const { return m_path; }  ///< empty: it could not be created
    QString filePath(const QString& name) const { return m_path + QLatin1Char('/') + name; }
    QString failure() const { return m_failure; }  ///< the system's reason
    void release() { m_path.clear(); }             ///< it has another name now and remains

    /// Gives the folder this name, in the same file system, in place of a folder that has it; at no moment is there none, where the
    /// file system can exchange two. Errors: NotWritable.
    Status placeAs(const QString& folder);

private:
    std::optional<FileLock> m_lock;  ///< released after the folder is removed
    QString m_path;
    QString m_failure;
};

/// Removes what killed programs left of a kind in `parent`, as the next AsideFolder of that kind there would.
void removeLeftovers(const QString& parent, const QString& kind);

/// In the system's temporary folder.
AsideFolder temporaryFolder();

}  // namespace leafbench
