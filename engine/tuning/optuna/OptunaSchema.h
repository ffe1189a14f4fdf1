#pragma once

#include "engine/common/SqliteFile.h"

namespace leafbench {

/// The tables and version rows of Optuna 3.1 (alembic v3.0.0.d).

/// True if the file has no tables at all.
Result<bool> isWithoutTables(SqliteFile& file);

/// Creates the tables in an empty file. Call it inside a transaction.
Status makeOptunaTables(SqliteFile& file);

/// Checks that the file has all tables in a known version: v3.0.0.d, or v3.2.0.a of Optuna 3.2 to 4.x, which only adds an index.
/// Errors: NotAStudy (detail: what is missing), StudyOlder, StudyNewer (detail: the version).
Status checkOptunaTables(SqliteFile& file);

}  // namespace leafbench
