#pragma once

#include "engine/common/FileLock.h"

#include <QString>

#include <optional>

namespace leafbench {

/// Removes a folder and all in it; holds one of the process's open files at a time, where Qt 6.8 holds one for each level. What cannot
/// be removed stays.
void removeFolder(const QString& folder);

/// A new, empty and hidden folder, for what is written aside: parent/.KIND-XXXXXX. Removed on destruction, unless it has been renamed.
/// A process that is killed cannot remove it: the next folder of its kind in `parent` does. A lock file beside the folder, which is
/// there before it, tells such leftovers from what another process writes; nothing is removed where the file system knows no locks.
class AsideFolder {
public:
    AsideFolder(const QString& parent, const QString& kind);
    ~AsideFolder();
    Q_DISABLE_COPY_MOVE(AsideFolder)

    QString path() const { return m_path; }  ///< empty: it could not be made
    QString filePath(const QString& name) const { return m_path + QLatin1Char('/') + name; }
    QString failure() const { return m_failure; }  ///< the system's reason
    void release() { m_path.clear(); }             ///< it has another name now, and stays

private:
    std::optional<FileLock> m_lock;  ///< goes after the folder
    QString m_path;
    QString m_failure;
};

/// In the system's folder for such things.
AsideFolder temporaryFolder();

}  // namespace leafbench
