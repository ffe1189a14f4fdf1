#pragma once

#include "engine/common/sql/SqlConnection.h"

#include <chrono>
#include <memory>

namespace leafbench {

/// A connection to an SQLite file. Any number of connections, in threads and processes, may open the same file.
///
/// The journal is SQLite's rollback journal, not a write-ahead log: a log needs shared memory, which clusters' network file
/// systems lack, and it keeps the newest trials in a second file that a copy misses. With the rollback journal a study is one
/// file whenever nobody writes. Readers and writers exclude each other for the few milliseconds of a commit; all wait for that
/// (`patience`). Writers lock at the start of a transaction, so two of them never deadlock. synchronous = EXTRA: a commit
/// survives a kill or power failure. That costs four disk flushes, 20 to 35 ms on a busy disk, plus 0.6 ms.
///
/// While a file is open here, this process must not open it by other means (QFile): closing that would drop SQLite's locks,
/// which POSIX keeps by process.
class SqliteFile : public SqlConnection {
public:
    enum class Access : quint8 {
        Read,   ///< read only. After a crash of the writer SQLite rolls its transaction back
        Write,  ///< creates a missing file, empty
    };
    using Milliseconds = std::chrono::milliseconds;

    /// patience: how long to wait for another program's lock. Errors: those of sqliteError(), BackendMissing, NotFound (Read).
    static Result<std::unique_ptr<SqliteFile>> open(const QString& path, Access access, Milliseconds patience);
    Result<QSet<QString>> tables() override;

private:
    SqliteFile(QString path, Access access);
    Status connect(Milliseconds patience, bool immutable);
    QString beginning() const override;
    QString snapshotBeginning() const override { return beginning(); }
    Error failure(const QSqlError& error) const override;

    const Access m_access;
};

/// Maps an SQLite error. Errors: StudyLocked (locked by another program), NotAStudy (corrupt, not SQLite, or other tables; named
/// after the files whose errors users see), NotWritable and NotReadable (by `access`), OutOfMemory, Internal. detail: SQLite's
/// message.
Error sqliteError(const QString& path, const QSqlError& error, SqliteFile::Access access);

}  // namespace leafbench
