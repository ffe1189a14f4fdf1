#pragma once

#include "engine/common/stored/Unreadable.h"
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

/// As readTuningStudy(). The trials' runs of a study in a database, which other machines may have made, are those of its folder in
/// runsDir/tuning, where they are not at their own places: as of a tuning that came home from a cluster.
Result<TuningStudy> readTuningStudyOf(const QString& runsDir, const QString& path, const QString& name = {});

/// Whether a study can begin in this file or database: there is none of its name (none at all, without a name), or it has no
/// tables, as an interrupted first write leaves it. name: as in readTuningStudy().
bool isNewStudy(const QString& path, const QString& name = {});

/// A study's file, and its name where the file holds several.
struct StudyAddress {
    QString path;
    QString name{};

    QString text() const { return name.isEmpty() ? path : path + QLatin1Char('#') + name; }
};
/// "study.db#name". A file whose own name holds a # comes first; of one that is not there yet, only a .db is cut. The URL of a
/// database stays whole: its part is the name (DatabaseUrl.h).
StudyAddress studyAddress(const QString& text);
/// That of a study that was read, as text: one file may hold several.
QString addressOf(const TuningStudy& study);

/// Where the studies are whose runs lie in a folder: its *.db files, and the database that its study.url names. Thread: any.
QStringList studiesIn(const QString& folder);
/// The studies in all folders of runsDir/tuning, with their trials, newest first (by their first trial). Other and locked files,
/// and databases that cannot be read, are named in `unreadable`. Thread: any.
std::vector<TuningStudy> listTuningStudies(const QString& runsDir, UnreadableList* unreadable = nullptr);
QString tuningDirOf(const QString& runsDir);  ///< runsDir/tuning
/// Says in the folder of a study's runs which database it is in.
Status writeStudyUrl(const QString& folder, const QString& url);

}  // namespace leafbench
