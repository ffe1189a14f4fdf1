#pragma once

#include "engine/tuning/TuningStudy.h"

#include <chrono>
#include <memory>

namespace leafbench {

/// How long another program may keep a study's file locked.
inline constexpr std::chrono::milliseconds studyPatience{10'000};

/// A study's SQLite file, with the tables, version rows and encodings of Optuna 3.1 (alembic v3.0.0.d), so that
/// optuna.load_study(storage="sqlite:///FILE") and optuna-dashboard read it while it grows, and Leafbench reads theirs.
/// Whatever has been answered with Done is on the disk: neither kill -9 nor a power cut takes it back. Between writes the study
/// is one file (engine/common/SqliteFile.h says why), which may be copied, also from a network folder.
/// Errors of all: NotFound, NotReadable, NotWritable (read-only, full disk; nothing stored before is lost), StudyLocked
/// (another program kept it locked for `patience`), NotAStudy (corrupt, another kind of file, several objectives; detail: what
/// SQLite says), StudyOlder and StudyNewer (detail: its version). A file that is refused has not been touched.
class StudyStorage {
public:
    /// Opens the file, and makes file and study when missing. Created, used and destroyed on one thread: QtSql's connections
    /// belong to the thread that made them. Other processes may read and write beside it. A lock file beside it (FILE.lock)
    /// keeps a second writer of ours out (StudyInUse; detail: its process and machine) and goes with it; that of a killed
    /// process is taken over.
    /// name: of the study; empty: the file's only study, or the file's base name for a new one. A name that the file does not
    /// have yet makes another study in it. Several studies and no name: BadValue (subject: "study", choices: their names).
    /// A study of the other direction: StudyDiffers (choices: "direction").
    static Outcome<std::unique_ptr<StudyStorage>> open(const QString& path, const QString& name, Direction direction,
                                                       std::chrono::milliseconds patience = studyPatience);
    virtual ~StudyStorage() = default;

    /// The study as the file has it now.
    virtual Outcome<TuningStudy> read() = 0;
    /// Stored as the study's attribute "leafbench" (JSON).
    virtual Outcome<Done> setSettings(const TuneSettings& settings) = 0;
    /// A new trial (number: the next), or one that restarts: its former parameters and intermediate values go, its attributes
    /// stay where the new ones do not replace them. One transaction.
    /// Errors: StudyInUse (another program has added a trial of that number since open()), Internal (it has finished).
    virtual Outcome<Done> beginTrial(const Trial& trial) = 0;
    /// A step reported again replaces its value. Errors: Internal (the trial is not running).
    virtual Outcome<Done> report(int number, int step, double value) = 0;
    /// State, value, attributes and completion of a trial that is running. One transaction. Errors: Internal (it is not
    /// running; Complete without a value or with NaN).
    virtual Outcome<Done> endTrial(const Trial& trial) = 0;
};

/// Reads a study without writing to the file; it may grow meanwhile, or be read-only. Any thread. More than one study in it
/// and no name, or none of that name: BadValue (subject: "study", choices: their names).
/// Optuna's times have microseconds, of which milliseconds are kept.
Outcome<TuningStudy> readTuningStudy(const QString& path, const QString& name = {},
                                     std::chrono::milliseconds patience = studyPatience);

/// The studies in the *.db files of runsDir/tuning/FOLDER, newest first (by their first trial); files that are none, or are
/// locked, are passed over. Trials are read too. Any thread.
std::vector<TuningStudy> listTuningStudies(const QString& runsDir);
QString tuningDirOf(const QString& runsDir);  ///< runsDir/tuning

}  // namespace leafbench
