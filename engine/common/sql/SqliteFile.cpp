#include "engine/common/sql/SqliteFile.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace leafbench {
namespace {

/// SQLite's result codes (sqlite.org/rescode.html); extended ones carry these in their low byte.
enum Code {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InOut = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15,
    Misfit = 1,
    OtherFormat = 24,
    NotADatabase = 26
};

int codeOf(const QSqlError& error) { return error.nativeErrorCode().toInt() & 0xff; }

ErrorCode meaning(int code, SqliteFile::Access access)
{
    switch (code) {
    case Busy:
    case Locked:
    case Protocol: return ErrorCode::StudyLocked;
    case Corrupt:
    case OtherFormat:
    case NotADatabase:
    case Misfit: return ErrorCode::NotAStudy;
    case Full: return ErrorCode::NotWritable;
    case Perm:
    case ReadOnly:
    case InOut:
    case CannotOpen: return access == SqliteFile::Access::Write ? ErrorCode::NotWritable : ErrorCode::NotReadable;
    case NoMemory: return ErrorCode::OutOfMemory;
    default: return ErrorCode::Internal;
    }
}

/// As a URI, which does not create a file that is only read. SQLite decodes the percent signs.
QString uriOf(const QString& path, SqliteFile::Access access, bool immutable)
{
    const QString mode = access == SqliteFile::Access::Write ? QStringLiteral("rwc") : QStringLiteral("rw");
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return QStringLiteral("file:") + QString::fromLatin1(encoded)
        + (immutable ? QStringLiteral("?immutable=1") : QStringLiteral("?mode=") + mode);
}

/// A file in write-ahead mode is unreadable in a folder where SQLite cannot create shared memory. With an empty log the file is
/// complete, and nobody can be writing to it there.
bool isWholeWithoutLog(const QString& path) { return QFileInfo(path + QStringLiteral("-wal")).size() == 0; }

}  // namespace

Error sqliteError(const QString& path, const QSqlError& error, SqliteFile::Access access)
{
    return {.code = meaning(codeOf(error), access), .subject = path, .detail = error.databaseText()};
}

SqliteFile::SqliteFile(QString path, Access access) : SqlConnection(std::move(path), QStringLiteral("QSQLITE")), m_access(access) {}

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString& path, Access access, Milliseconds patience)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{.code = ErrorCode::NotAStudy, .subject = path, .detail = QStringLiteral("a folder")};
    if (info.exists() && !info.isFile())  // SQLite waits for a pipe's other end, or tries to write into a device
        return Error{.code = ErrorCode::NotAStudy, .subject = path, .detail = QStringLiteral("not an ordinary file")};
    if (access == Access::Read && !info.exists())
        return Error{.code = ErrorCode::NotFound, .subject = path};
    std::unique_ptr<SqliteFile> file(new SqliteFile(path, access));
    if (auto there = file->checkDriver(); !there)
        return there.as<std::unique_ptr<SqliteFile>>();
    auto connected = file->connect(patience, false);
    if (!connected && connected.error().code == ErrorCode::NotReadable && isWholeWithoutLog(path))
        connected = file->connect(patience, true);
    if (!connected)
        return connected.as<std::unique_ptr<SqliteFile>>();
    return file;
}

Status SqliteFile::connect(Milliseconds patience, bool immutable)
{
    m_database.close();
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
    m_database.setDatabaseName(uriOf(path(), m_access, immutable));
    if (!m_database.open())
        return failure(m_database.lastError());
    const bool writes = m_access == Access::Write;
    const QString settings[] = {
        writes ? QStringLiteral("PRAGMA synchronous = EXTRA") : QStringLiteral("PRAGMA query_only = ON"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("SELECT count(*) FROM sqlite_master"),  // the first access to the file
    };
    for (const QString& sql : settings) {
        if (auto done = run(sql); !done)
            return done;
    }
    return Ok{};
}

Result<QSet<QString>> SqliteFile::tables() { return names(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'")); }

/// A writer locks at once: see the class.
QString SqliteFile::beginning() const
{
    return m_access == Access::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
}

Error SqliteFile::failure(const QSqlError& error) const { return sqliteError(path(), error, m_access); }

}  // namespace leafbench
