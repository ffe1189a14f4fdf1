#pragma once

#include "engine/common/SqliteFile.h"
#include "engine/tuning/study/TuningStudy.h"

namespace leafbench {

/// A study in a file that holds Optuna's tables (checkOptunaTables()).
struct StoredStudy {
    qint64 id = 0;
    QString name;
};

/// All studies of the file, in order of creation. Errors: those of sqliteError().
Result<std::vector<StoredStudy>> storedStudies(SqliteFile& file);

/// The study of that name; the only one if `name` is empty. Errors: NotAStudy (no study at all), BadValue (subject: "study",
/// choices: the names: an unknown name, or several studies and no name).
Result<StoredStudy> studyNamed(const SqliteFile& file, const std::vector<StoredStudy>& all, const QString& name);

/// Errors: NotAStudy (several objectives; values that Optuna never writes), those of sqliteError().
Result<Direction> readDirection(SqliteFile& file, const StoredStudy& stored);

/// The study with all its trials, at one moment. A fixed number of queries for any number of trials.
/// Errors: those of readDirection().
Result<TuningStudy> readStudy(SqliteFile& file, const StoredStudy& stored);

}  // namespace leafbench
