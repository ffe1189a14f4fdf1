#pragma once

#include "engine/common/Outcome.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>

namespace leafbench {

/// One connection to one SQLite file. Belongs to the thread that opened it, as every connection of QtSql does: opened, used
/// and destroyed there. Any number of them, in threads and processes, may have the same file open.
///
/// The journal is SQLite's rollback journal, not a write-ahead log: the log needs memory shared between its users, which the
/// network file systems of clusters do not have, and it leaves the newest trials in a second file that a copy forgets. With
/// the rollback journal a study is one file whenever nobody is writing. Readers and writers shut each other out for the few
/// milliseconds of a commit; all wait for that (`patience`), so nobody sees it. Writers take their lock when a transaction
/// begins, so two of them never wait for each other. synchronous = EXTRA: what has been committed stays, whenever the process
/// is killed or the power fails. That costs a commit four flushes of the disk, 20 to 35 ms on a busy one, and 0.6 ms beside.
///
/// While a file is open here, this process must not open it by other means (QFile): closing that would let go of SQLite's
/// locks, which POSIX keeps by process.
class SqliteFile {
public:
    enum class Access : quint8 {
        Read,   ///< only reads. After a crash of its writer SQLite itself takes the half transaction back
        Write,  ///< makes the file when missing, empty
    };
    using Milliseconds = std::chrono::milliseconds;
    using Row = std::function<void(const QSqlQuery&)>;

    /// patience: how long to wait for another program's lock. Errors: those of sqliteError(), BackendMissing, NotFound (Read).
    static Outcome<std::unique_ptr<SqliteFile>> open(const QString& path, Access access, Milliseconds patience);
    ~SqliteFile();
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;

    const QString& path() const { return m_path; }

    /// One statement. Answers how many rows it changed. Errors: those of sqliteError().
    Outcome<int> run(const QString& sql, const QVariantList& values = {});
    /// One query; `row` is called for each row of the answer. Errors: those of sqliteError().
    Outcome<Done> each(const QString& sql, const QVariantList& values, const Row& row);

    /// `work` as one transaction: everything it does is in the file, or, when it or the commit fails, nothing. With Access::Read
    /// all its queries see the file at one moment.
    Outcome<Done> transaction(const std::function<Outcome<Done>()>& work);

private:
    SqliteFile(QString path, Access access);
    Outcome<Done> connect(Milliseconds patience, bool immutable);
    Outcome<QSqlQuery> execute(const QString& sql, const QVariantList& values);
    Error failure(const QSqlError& error) const;

    QString m_path;
    QString m_connection;
    Access m_access;
    QSqlDatabase m_database;
};

/// What an error of SQLite means for the file. Errors: StudyLocked (another program holds it), NotAStudy (corrupt, no SQLite
/// file, other tables), named after the one file of ours whose errors people see,
/// NotWritable and NotReadable (by `access`), OutOfMemory, Internal. detail: what SQLite says.
Error sqliteError(const QString& path, const QSqlError& error, SqliteFile::Access access);

}  // namespace leafbench
