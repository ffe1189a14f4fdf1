#pragma once

#include "engine/tuning/TuningStudy.h"

#include <memory>

namespace leafbench {

/// A study's SQLite file, with the tables, version rows and encodings of Optuna 3.1 (alembic v3.0.0.d), so that
/// optuna.load_study(storage="sqlite:///FILE") and optuna-dashboard read it while it grows, and Leafbench reads theirs.
/// Errors of all: NotFound, NotReadable, NotWritable (read-only, full disk), StudyLocked (another program kept it locked for
/// ten seconds), NotAStudy (corrupt, or another kind of file; detail: what SQLite says), StudyNewer (detail: its version).
class StudyStorage {
public:
    /// Opens the file, and makes file and study when missing. Owned and used by one thread; other processes may read and
    /// write beside it. A lock file beside it keeps a second writer of ours out (StudyInUse).
    /// name: of the study; empty: the file's only study, or the file's base name for a new one.
    static Outcome<std::unique_ptr<StudyStorage>> open(const QString& path, const QString& name, Direction direction);
    virtual ~StudyStorage() = default;

    /// The study as the file has it now.
    virtual Outcome<TuningStudy> read() = 0;
    /// Stored as the study's attribute "leafbench" (JSON).
    virtual Outcome<Done> setSettings(const TuneSettings& settings) = 0;
    /// A new trial (number: the next), or one that restarts (its former intermediate values go). One transaction.
    virtual Outcome<Done> beginTrial(const Trial& trial) = 0;
    virtual Outcome<Done> report(int number, int step, double value) = 0;
    /// State, value, attributes and completion of a trial that has begun. One transaction.
    virtual Outcome<Done> endTrial(const Trial& trial) = 0;
};

/// Reads a study without writing to the file; it may grow meanwhile. Any thread. More than one study in it and no name:
/// BadValue (subject: "study", choices: their names).
Outcome<TuningStudy> readTuningStudy(const QString& path, const QString& name = {});

/// The studies of runsDir/tuning, newest first; files that are none are passed over. Trials are read too.
std::vector<TuningStudy> listTuningStudies(const QString& runsDir);
QString tuningDirOf(const QString& runsDir);  ///< runsDir/tuning

}  // namespace leafbench
