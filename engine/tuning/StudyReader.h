#pragma once

#include "engine/common/SqliteFile.h"
#include "engine/tuning/TuningStudy.h"

namespace leafbench {

/// A study in a file that holds Optuna's tables (checkOptunaTables()).
struct StoredStudy {
    qint64 id = 0;
    QString name;
};

/// All studies of the file, in the order they were made. Errors: those of sqliteError().
Outcome<std::vector<StoredStudy>> storedStudies(SqliteFile& file);

/// The study of that name; the only one when `name` is empty. Errors: NotAStudy (there is none at all), BadValue (subject:
/// "study", choices: the names: there is none of that name, or more than one and no name).
Outcome<StoredStudy> studyNamed(const SqliteFile& file, const std::vector<StoredStudy>& all, const QString& name);

/// Errors: NotAStudy (more than one objective; values that Optuna never writes), those of sqliteError().
Outcome<Direction> readDirection(SqliteFile& file, const StoredStudy& stored);

/// The study with all its trials, as they were at one moment. A handful of queries, however many trials there are.
/// Errors: those of readDirection().
Outcome<TuningStudy> readStudy(SqliteFile& file, const StoredStudy& stored);

}  // namespace leafbench
