#pragma once

#include "engine/common/sql/SqlConnection.h"
#include "engine/tuning/study/TuningStudy.h"

namespace leafbench {

/// The attribute that holds our settings.
inline const QString studySettingsKey = QStringLiteral("leafbench");

/// A study in a database that holds Optuna's tables (checkOptunaTables()).
struct StoredStudy {
    qint64 id = 0;
    QString name;
};

/// All studies of the database, in order of creation. Errors: those of the database.
Result<std::vector<StoredStudy>> storedStudies(SqlConnection& database);

/// The study of that name; the only one if `name` is empty. Errors: NotAStudy (no study at all), BadValue (subject: "study",
/// choices: the names: an unknown name, or several studies and no name).
Result<StoredStudy> studyNamed(const SqlConnection& database, const std::vector<StoredStudy>& all, const QString& name);

/// Errors: NotAStudy (several objectives; values that Optuna never writes), those of the database.
Result<Direction> readDirection(SqlConnection& database, const StoredStudy& stored);

/// A run that is no longer where it is stored, and lies in this folder by its name, is there.
void findMovedRun(Trial& trial, const QString& folder);

/// The study with all its trials, at one moment. A fixed number of queries for any number of trials.
/// Errors: those of readDirection().
Result<TuningStudy> readStudy(SqlConnection& database, const StoredStudy& stored);

}  // namespace leafbench
