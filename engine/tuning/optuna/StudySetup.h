#pragma once

#include "engine/tuning/optuna/OptunaSchema.h"
#include "engine/tuning/optuna/StudyReader.h"

namespace leafbench {

/// What files and databases share when a study is opened for writing. Call all inside one transaction.

/// Makes Optuna's tables in a database without any, else checks them. True if they were there. Errors: those of
/// checkOptunaTables().
Result<bool> tablesReady(SqlConnection& database, Dialect dialect);

/// name: as in StudyStorage::open(); ownName: that of a new study without one. Errors: those of studyNamed(), StudyDiffers.
Result<StoredStudy> findOrMakeStudy(SqlConnection& database, const QString& name, const QString& ownName, Direction direction);

/// Sets an attribute of the study's user_attrs.
Status setStudyAttribute(SqlConnection& database, const StoredStudy& study, const QString& key, const QJsonValue& value);

}  // namespace leafbench
