#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <chrono>
#include <vector>

namespace leafbench {

/// How long another program may keep a study's file locked.
inline constexpr std::chrono::milliseconds studyPatience{10'000};

/// Reads a study without writing to its file or database, which may grow meanwhile or be read-only. Thread: any. Several studies
/// and no name, or an unknown name: BadValue (subject: "study", choices: their names). Truncates Optuna's times to milliseconds.
Result<TuningStudy> readTuningStudy(const QString& path, const QString& name = {},
                                    std::chrono::milliseconds patience = studyPatience);

/// Whether a study can begin in this file or database: there is none of its name (none at all, without a name), or it has no
/// tables, as an interrupted first write leaves it.
bool isNewStudy(const QString& path);

/// Where the studies are whose runs lie in a folder: its *.db files, and the database that its study.url names. Thread: any.
QStringList studiesIn(const QString& folder);
/// The studies in all folders of runsDir/tuning, with their trials, newest first (by their first trial). Skips other and locked
/// files, and databases that cannot be read. Thread: any.
std::vector<TuningStudy> listTuningStudies(const QString& runsDir);
QString tuningDirOf(const QString& runsDir);  ///< runsDir/tuning
/// Says in the folder of a study's runs which database it is in.
Status writeStudyUrl(const QString& folder, const QString& url);

}  // namespace leafbench
