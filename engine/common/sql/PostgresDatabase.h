#pragma once

#include "engine/common/sql/DatabaseUrl.h"
#include "engine/common/sql/SqlConnection.h"

#include <memory>

namespace leafbench {

/// A connection to a PostgreSQL server. Any number of connections, in processes on any machine, may use the same database. Each
/// query of a transaction sees what others have stored by then, those of a snapshot do not. Errors: DatabaseAway (the server or the
/// network is gone, or not reached within ten seconds; reconnect() may help), DatabaseRefused (login, rights, an unknown database),
/// NotWritable (full disk, read-only), StudyLocked (a lock held too long), NotAStudy (other tables), Internal. subject: the URL,
/// detail: the server's words.
class PostgresDatabase : public SqlConnection {
public:
    static Result<std::unique_ptr<PostgresDatabase>> open(const DatabaseUrl& url);

    Status reconnect() override;
    Result<QSet<QString>> tables() override;

private:
    explicit PostgresDatabase(const DatabaseUrl& url);
    QString beginning() const override { return QStringLiteral("BEGIN"); }
    QString snapshotBeginning() const override;
    Error failure(const QSqlError& error) const override;

    const QString m_options;
};

}  // namespace leafbench
