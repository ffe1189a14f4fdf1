#pragma once

#include "engine/common/sql/SqlConnection.h"

namespace leafbench {

/// The tables and version rows of Optuna 3.1 (alembic v3.0.0.d).

/// Whose types the tables have.
enum class Dialect : quint8 { Sqlite, Postgres };

/// True if the database has no tables at all.
Result<bool> isWithoutTables(SqlConnection& database);

/// Creates the tables in an empty database. Call it inside a transaction.
Status makeOptunaTables(SqlConnection& database, Dialect dialect);

/// Checks that the database has all tables in a known version: v3.0.0.d, or v3.2.0.a of Optuna 3.2 to 4.x, which only adds an
/// index. Errors: NotAStudy (detail: what is missing), StudyOlder, StudyNewer (detail: the version).
Status checkOptunaTables(SqlConnection& database);

}  // namespace leafbench
