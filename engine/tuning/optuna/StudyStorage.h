#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <chrono>
#include <memory>

namespace leafbench {

/// How long another program may keep a study's file locked.
inline constexpr std::chrono::milliseconds studyPatience{10'000};

/// A study's SQLite file, with the tables, version rows and encodings of Optuna 3.1 (alembic v3.0.0.d), so that
/// optuna.load_study(storage="sqlite:///FILE") and optuna-dashboard read it while it grows, and Leafbench reads theirs.
/// Every call that returns Ok is on disk: it survives kill -9 and power cuts. Between writes the study is one file (see
/// engine/common/SqliteFile.h), which may be copied, also from a network folder.
/// Errors of all: NotFound, NotReadable, NotWritable (read-only, full disk; nothing stored before is lost), StudyLocked (locked by
/// another program for `patience`), NotAStudy (corrupt, another kind of file, several objectives; detail: SQLite's message),
/// StudyOlder and StudyNewer (detail: its version). A refused file is unchanged.
class StudyStorage {
public:
    /// Opens the file; creates file and study if missing. Create, use and destroy it on one thread, as QtSql's connections require.
    /// Other processes may read and write concurrently. A lock file (FILE.lock) excludes a second Leafbench writer (StudyInUse;
    /// detail: its process and machine) and is removed on destruction; that of a killed process is taken over.
    /// name: of the study; empty: the file's only study, or the file's base name for a new one. An unknown name creates another
    /// study in the file. Several studies and no name: BadValue (subject: "study", choices: their names). A study of the other
    /// direction: StudyDiffers (choices: "direction").
    static Result<std::unique_ptr<StudyStorage>> open(const QString& path, const QString& name, Direction direction,
                                                      std::chrono::milliseconds patience = studyPatience);
    virtual ~StudyStorage() = default;

    /// The current content of the study.
    virtual Result<TuningStudy> read() = 0;
    /// Stored as the study's attribute "leafbench" (JSON).
    virtual Status setSettings(const TuneSettings& settings) = 0;
    /// A new trial (number: the next), or one that restarts: deletes its parameters and intermediate values; keeps attributes that
    /// the new ones do not replace. One transaction. Errors: StudyInUse (another program added a trial of that number since
    /// open()), Internal (it has finished).
    virtual Status beginTrial(const Trial& trial) = 0;
    /// Reporting a step again replaces its value. Errors: Internal (the trial is not running).
    virtual Status report(int number, int step, double value) = 0;
    /// State, value, attributes and completion of a running trial. One transaction. Errors: Internal (it is not running; Complete
    /// without a value or with NaN).
    virtual Status endTrial(const Trial& trial) = 0;
};

/// Reads a study without writing to the file, which may grow meanwhile or be read-only. Thread: any. Several studies and no name,
/// or an unknown name: BadValue (subject: "study", choices: their names). Truncates Optuna's times to milliseconds.
Result<TuningStudy> readTuningStudy(const QString& path, const QString& name = {},
                                    std::chrono::milliseconds patience = studyPatience);

/// Whether a study can begin in this file: none exists, or it is empty or a database without tables, as an interrupted first write
/// leaves it.
bool isNewStudy(const QString& path);

/// The studies in the *.db files of runsDir/tuning/FOLDER, with their trials, newest first (by their first trial). Skips other and
/// locked files. Thread: any.
std::vector<TuningStudy> listTuningStudies(const QString& runsDir);
QString tuningDirOf(const QString& runsDir);  ///< runsDir/tuning

}  // namespace leafbench
