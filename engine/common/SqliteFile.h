#pragma once

#include "engine/common/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>

namespace leafbench {

/// A connection to an SQLite file. Belongs to its thread, like every QtSql connection: open, use and destroy it there. Any number
/// of connections, in threads and processes, may open the same file.
///
/// The journal is SQLite's rollback journal, not a write-ahead log: a log needs shared memory, which clusters' network file
/// systems lack, and it keeps the newest trials in a second file that a copy misses. With the rollback journal a study is one
/// file whenever nobody writes. Readers and writers exclude each other for the few milliseconds of a commit; all wait for that
/// (`patience`). Writers lock at the start of a transaction, so two of them never deadlock. synchronous = EXTRA: a commit
/// survives a kill or power failure. That costs four disk flushes, 20 to 35 ms on a busy disk, plus 0.6 ms.
///
/// While a file is open here, this process must not open it by other means (QFile): closing that would drop SQLite's locks,
/// which POSIX keeps by process.
class SqliteFile {
public:
    enum class Access : quint8 {
        Read,   ///< read only. After a crash of the writer SQLite rolls its transaction back
        Write,  ///< creates a missing file, empty
    };
    using Milliseconds = std::chrono::milliseconds;
    using Row = std::function<void(const QSqlQuery&)>;

    /// patience: how long to wait for another program's lock. Errors: those of sqliteError(), BackendMissing, NotFound (Read).
    static Result<std::unique_ptr<SqliteFile>> open(const QString& path, Access access, Milliseconds patience);
    ~SqliteFile();
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;

    const QString& path() const { return m_path; }

    /// Executes one statement. Errors: those of sqliteError().
    Status run(const QString& sql, const QVariantList& values = {});
    /// Executes a query of one value; invalid where it has no row. Errors: those of sqliteError().
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});
    /// Executes one query; calls `row` for each result row. Errors: those of sqliteError().
    Status each(const QString& sql, const QVariantList& values, const Row& row);

    /// Runs `work` as one transaction: all its changes are stored, or none if it or the commit fails. With Access::Read all its
    /// queries see one state of the file.
    Status transaction(const std::function<Status()>& work);

private:
    SqliteFile(QString path, Access access);
    Status connect(Milliseconds patience, bool immutable);
    Result<QSqlQuery> execute(const QString& sql, const QVariantList& values);
    Error failure(const QSqlError& error) const;

    QString m_path;
    QString m_connection;
    Access m_access;
    QSqlDatabase m_database;
};

/// Maps an SQLite error. Errors: StudyLocked (locked by another program), NotAStudy (corrupt, not SQLite, or other tables; named
/// after the files whose errors users see), NotWritable and NotReadable (by `access`), OutOfMemory, Internal. detail: SQLite's
/// message.
Error sqliteError(const QString& path, const QSqlError& error, SqliteFile::Access access);

}  // namespace leafbench
