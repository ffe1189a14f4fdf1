#pragma once

#include "engine/common/sql/DatabaseUrl.h"
#include "engine/tuning/optuna/StudyStorage.h"

namespace leafbench {

/// StudyStorage::open() of a study in PostgreSQL, which processes on any number of machines tune together.
///
/// Beside Optuna's tables there is one of our own, leafbench_workers: the process that runs a trial, and its last sign of life by
/// the server's clock. (Optuna's trial_heartbeats are obeyed for its own trials alone: its workers would mark ours as failed.)
Result<std::unique_ptr<StudyStorage>> openSharedStudy(const QString& url, const QString& name, Direction direction,
                                                      const DatabasePatience& patience);

/// The same of an SQLite file on a disk of this machine, which several processes here tune together. It takes no lock for the whole
/// study: no other program may have the file. Errors: those of SqliteFile, NotAStudy, StudyDiffers.
Result<std::unique_ptr<StudyStorage>> openSharedFile(const QString& path, const QString& name, Direction direction);

/// Removes a study with all its trials from its database. Nothing there is no error. Errors: those of PostgresDatabase.
Status removeSharedStudy(const QString& url);

/// A trial without a sign of life for so long is abandoned: LEAFBENCH_TRIAL_TIMEOUT in seconds, else 60.
int trialTimeoutSeconds();

}  // namespace leafbench
