#include "engine/common/sql/PostgresDatabase.h"

#include <QSqlError>

namespace leafbench {
namespace {

/// By SQLSTATE (PostgreSQL's manual, appendix A). A connection that breaks has none.
ErrorCode meaning(const QString& state)
{
    const auto begins = [&](const char* with) { return state.startsWith(QLatin1String(with)); };
    if (state.isEmpty() || begins("08") || begins("57P"))
        return ErrorCode::DatabaseAway;
    if (begins("28") || begins("3D") || state == QLatin1String("42501"))
        return ErrorCode::DatabaseRefused;
    if (begins("53") || begins("58") || state == QLatin1String("25006"))
        return ErrorCode::NotWritable;
    if (begins("40") || begins("55"))
        return ErrorCode::StudyLocked;
    return begins("42") ? ErrorCode::NotAStudy : ErrorCode::Internal;
}

/// A refusal to log in has no SQLSTATE either, but libpq names it as the server's word, "FATAL:".
ErrorCode meaningOfConnecting(const QString& words)
{
    const bool starting
        = words.contains(QLatin1String("the database system is")) || words.contains(QLatin1String("too many clients"));
    const bool refused = words.contains(QLatin1String("FATAL:")) || words.contains(QLatin1String("no password supplied"));
    return refused && !starting ? ErrorCode::DatabaseRefused : ErrorCode::DatabaseAway;
}

/// The server's sentence, without Qt's and libpq's names for where it came from.
QString words(const QSqlError& error) { return error.databaseText().section(QStringLiteral("\n("), 0, 0).simplified(); }

/// A server that does not answer is away after seconds, not after the kernel's quarter of an hour.
constexpr auto patience = "connect_timeout=10 keepalives_idle=10 keepalives_interval=5 keepalives_count=3 tcp_user_timeout=20000";

}  // namespace

PostgresDatabase::PostgresDatabase(const DatabaseUrl& url)
    : SqlConnection(url.text, QStringLiteral("QPSQL")),
      m_options(url.options)
{
}

Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(const DatabaseUrl& url)
{
    using Opened = std::unique_ptr<PostgresDatabase>;
    Opened database(new PostgresDatabase(url));
    if (auto there = database->checkDriver(); !there)
        return there.as<Opened>();
    if (auto connected = database->reconnect(); !connected)
        return connected.as<Opened>();
    return database;
}

Status PostgresDatabase::reconnect()
{
    m_database.close();
    m_database.setConnectOptions(m_options + QLatin1Char(' ') + QLatin1String(patience) + QLatin1String(" client_encoding=UTF8"));
    if (m_database.open())
        return Ok{};
    const QString said = words(m_database.lastError());
    return Error{.code = meaningOfConnecting(said), .subject = path(), .detail = said};
}

Result<QSet<QString>> PostgresDatabase::tables()
{
    return names(QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"));
}

QString PostgresDatabase::snapshotBeginning() const { return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"); }

Error PostgresDatabase::failure(const QSqlError& error) const
{
    return {.code = meaning(error.nativeErrorCode()), .subject = path(), .detail = words(error)};
}

}  // namespace leafbench
