#pragma once

#include "engine/common/Outcome.h"
#include "engine/parallel/Job.h"

#include <QString>
#include <QStringList>

namespace leafbench {

/// Folders that go along. Private to engine/exchange.

struct FolderFile {
    QString name;  ///< relative, between '/'
    qint64 size = 0;
};

/// Every plain file of a folder, hidden ones too, sorted by name; a run's lock and what was left half written aside are passed
/// over. Errors: NotFound, NotReadable (subject: the file; links, devices, names that are not UTF-8, folders that cannot be read).
Outcome<std::vector<FolderFile>> filesOf(const QString& folder);

/// A new, empty folder within `parent` (made when missing), hidden until it is given its name; removed with this when it was not.
class NewFolder {
public:
    explicit NewFolder(const QString& parent);
    ~NewFolder();
    Q_DISABLE_COPY_MOVE(NewFolder)

    QString path() const { return m_path; }  ///< empty: it could not be made
    Error failure() const { return m_error; }
    /// Syncs its files, then renames it to parent/name; to "name-2" and so on where that is taken, whoever takes it meanwhile.
    /// Answers its path. Errors: NotWritable.
    Outcome<QString> giveName(const QString& name);

private:
    QString m_parent;
    QString m_path;
    Error m_error;
};

/// Something that a folder may be called: one part of a path, not hidden, no control characters, at most 200 bytes.
bool isPlainName(const QString& name);

/// Bytes that were done, as progress of a phase; false once cancelled.
class ByteProgress {
public:
    ByteProgress(const JobContext& context, const QString& phase, qint64 total) : m_context(context), m_phase(phase), m_total(total) {}
    bool add(qint64 bytes);

private:
    const JobContext& m_context;
    QString m_phase;
    qint64 m_total;
    qint64 m_done = 0;
};

}  // namespace leafbench
