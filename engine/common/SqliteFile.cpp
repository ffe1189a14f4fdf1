#include "engine/common/SqliteFile.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

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

QString newConnectionName()
{
    static std::atomic<quint64> connections = 0;
    return QStringLiteral("leafbench-sqlite-%1").arg(++connections);
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

SqliteFile::SqliteFile(QString path, Access access) : m_path(std::move(path)), m_connection(newConnectionName()), m_access(access)
{
}

SqliteFile::~SqliteFile()
{
    m_database.close();
    m_database = QSqlDatabase();  // removeDatabase() warns while it is referenced
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString& path, Access access, Milliseconds patience)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{.code = ErrorCode::NotAStudy, .subject = path, .detail = QStringLiteral("a folder")};
    if (access == Access::Read && !info.exists())
        return Error{.code = ErrorCode::NotFound, .subject = path};
    std::unique_ptr<SqliteFile> file(new SqliteFile(path, access));
    file->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file->m_connection);
    if (!file->m_database.isValid())
        return Error{.code = ErrorCode::BackendMissing,
                     .subject = QStringLiteral("QSQLITE"),
                     .detail = file->m_database.lastError().driverText()};
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
    m_database.setDatabaseName(uriOf(m_path, m_access, immutable));
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

Error SqliteFile::failure(const QSqlError& error) const { return sqliteError(m_path, error, m_access); }

Result<QSqlQuery> SqliteFile::execute(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(query.lastError());
    return query;
}

Status SqliteFile::run(const QString& sql, const QVariantList& values)
{
    const auto query = execute(sql, values);
    return query ? Status(Ok{}) : query.as<Ok>();
}

Result<QVariant> SqliteFile::value(const QString& sql, const QVariantList& values)
{
    QVariant found;
    const auto read = each(sql, values, [&](const QSqlQuery& row) { found = row.value(0); });
    return read ? Result<QVariant>(found) : read.as<QVariant>();
}

Status SqliteFile::each(const QString& sql, const QVariantList& values, const Row& row)
{
    auto query = execute(sql, values);
    if (!query)
        return query.as<Ok>();
    QSqlQuery& rows = query.value();
    while (rows.next())
        row(rows);
    if (rows.lastError().isValid())
        return failure(rows.lastError());
    return Ok{};
}

Status SqliteFile::transaction(const std::function<Status()>& work)
{
    const QString begin = m_access == Access::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    if (auto begun = run(begin); !begun)
        return begun;
    Status done = work();
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done)
        (void)run(QStringLiteral("ROLLBACK"));  // fails after SQLite's own rollback
    return done;
}

}  // namespace leafbench
