#include "engine/common/sql/SqlConnection.h"

#include <QSqlError>

#include <atomic>

namespace leafbench {

static QString newConnectionName()
{
    static std::atomic<quint64> connections = 0;
    return QStringLiteral("leafbench-%1").arg(++connections);
}

SqlConnection::SqlConnection(QString path, const QString& driver)
    : m_path(std::move(path)),
      m_driver(driver),
      m_connection(newConnectionName())
{
    m_database = QSqlDatabase::addDatabase(driver, m_connection);
}

SqlConnection::~SqlConnection()
{
    m_database.close();
    m_database = QSqlDatabase();  // removeDatabase() warns while it is referenced
    QSqlDatabase::removeDatabase(m_connection);
}

Status SqlConnection::checkDriver() const
{
    if (m_database.isValid())
        return Ok{};
    return Error{.code = ErrorCode::BackendMissing, .subject = m_driver, .detail = m_database.lastError().driverText()};
}

Result<QSqlQuery> SqlConnection::execute(const QString& sql, const QVariantList& values)
{
    if (!m_database.isOpen())  // the driver closes it when the connection breaks
        return failure(QSqlError({}, QStringLiteral("the connection is lost"), QSqlError::ConnectionError));
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    // PostgreSQL prepares neither BEGIN nor CREATE TABLE.
    if (values.isEmpty() ? !query.exec(sql) : !query.prepare(sql))
        return failure(query.lastError());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!values.isEmpty() && !query.exec())
        return failure(query.lastError());
    return query;
}

Status SqlConnection::run(const QString& sql, const QVariantList& values)
{
    const auto query = execute(sql, values);
    return query ? Status(Ok{}) : query.as<Ok>();
}

Result<QVariant> SqlConnection::value(const QString& sql, const QVariantList& values)
{
    QVariant found;
    const auto read = each(sql, values, [&](const QSqlQuery& row) { found = row.value(0); });
    return read ? Result<QVariant>(found) : read.as<QVariant>();
}

Status SqlConnection::each(const QString& sql, const QVariantList& values, const Row& row)
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

Result<QSet<QString>> SqlConnection::names(const QString& sql)
{
    QSet<QString> names;
    const auto read = each(sql, {}, [&](const QSqlQuery& row) { names.insert(row.value(0).toString()); });
    return read ? Result<QSet<QString>>(names) : read.as<QSet<QString>>();
}

Status SqlConnection::transaction(const std::function<Status()>& work) { return within(beginning(), work); }

Status SqlConnection::snapshot(const std::function<Status()>& work) { return within(snapshotBeginning(), work); }

Status SqlConnection::within(const QString& begin, const std::function<Status()>& work)
{
    if (m_inTransaction)
        return work();
    if (auto begun = run(begin); !begun)
        return begun;
    m_inTransaction = true;
    Status done = work();
    m_inTransaction = false;
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done)
        (void)run(QStringLiteral("ROLLBACK"));  // fails after the database's own rollback
    return done;
}

}  // namespace leafbench
