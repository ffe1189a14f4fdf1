#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

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

/// Removes a folder and all in it; holds one of the process's open files at a time, where Qt 6.8 holds one for each level. What cannot
/// be removed stays.
void removeFolder(const QString& folder);

/// A new, empty folder within `parent` (created if missing), hidden until it gets its name; removed on destruction if it has none.
class NewFolder {
public:
    explicit NewFolder(const QString& parent);
    ~NewFolder();
    Q_DISABLE_COPY_MOVE(NewFolder)

    QString path() const { return m_path; }  ///< empty: it could not be created
    Error failure() const { return m_error; }
    /// Syncs its files, then renames it to parent/name, or to the next free "name-2", safe against concurrent programs.
    /// Returns its path. Errors: NotWritable.
    Result<QString> giveName(const QString& name);

private:
    QString m_parent;
    QString m_path;
    Error m_error;
};

/// True for a valid folder name: one part of a path, not hidden, no control characters, at most 200 bytes.
bool isPlainName(const QString& name);

/// Reports processed bytes as progress of a phase; false once cancelled.
class ByteProgress {
public:
    ByteProgress(const JobContext& context, const QString& phase, qint64 total) : m_context(context), m_phase(phase), m_total(total)
    {
    }
    bool add(qint64 bytes);

private:
    const JobContext& m_context;
    QString m_phase;
    qint64 m_total;
    qint64 m_done = 0;
};

}  // namespace leafbench
