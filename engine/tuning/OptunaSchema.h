#pragma once

#include "engine/common/SqliteFile.h"

namespace leafbench {

/// The tables and version rows of Optuna 3.1 (alembic v3.0.0.d).

/// Whether the file has no tables at all.
Outcome<bool> isWithoutTables(SqliteFile& file);

/// Makes the tables in a file that has none. Inside a transaction.
Outcome<Done> makeOptunaTables(SqliteFile& file);

/// Whether the file has all tables, in a version that is known: v3.0.0.d, or v3.2.0.a of Optuna 3.2 to 4.x, which has one more
/// index and nothing else. Errors: NotAStudy (detail: what is missing), StudyOlder, StudyNewer (detail: the version).
Outcome<Done> checkOptunaTables(SqliteFile& file);

}  // namespace leafbench
