#pragma once

#include "engine/common/Result.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>

namespace leafbench {

/// A connection through Qt SQL. Belongs to its thread, like every QtSql connection: open, use and destroy it there. Errors of all:
/// those of the kind of database (SqliteFile.h, PostgresDatabase.h).
class SqlConnection {
public:
    using Row = std::function<void(const QSqlQuery&)>;

    virtual ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    /// What users call it: the path of a file, or a URL without a password.
    const QString& path() const { return m_path; }

    /// Executes one statement.
    Status run(const QString& sql, const QVariantList& values = {});
    /// Executes a statement that gives one value ("... RETURNING id"); invalid where it has no row.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});
    /// Executes one query; calls `row` for each result row. `row` runs no other query.
    Status each(const QString& sql, const QVariantList& values, const Row& row);

    /// Runs `work` as one transaction: all its changes are stored, or none if it or the commit fails. Inside another one it is part
    /// of that.
    Status transaction(const std::function<Status()>& work);
    /// The same, for reading: all its queries see one state of the database.
    Status snapshot(const std::function<Status()>& work);
    bool isInTransaction() const { return m_inTransaction; }

    virtual Result<QSet<QString>> tables() = 0;
    /// After the server was away. A file never is.
    virtual Status reconnect() { return Ok{}; }

protected:
    /// Errors of opening it: BackendMissing (no such driver).
    SqlConnection(QString path, const QString& driver);
    Status checkDriver() const;
    Result<QSet<QString>> names(const QString& sql);

    virtual QString beginning() const = 0;          ///< the statement that begins a transaction
    virtual QString snapshotBeginning() const = 0;  ///< and one that only reads
    virtual Error failure(const QSqlError& error) const = 0;

    QSqlDatabase m_database;

private:
    Status within(const QString& begin, const std::function<Status()>& work);
    Result<QSqlQuery> execute(const QString& sql, const QVariantList& values);

    const QString m_path;
    const QString m_driver;
    const QString m_connection;
    bool m_inTransaction = false;
};

}  // namespace leafbench
