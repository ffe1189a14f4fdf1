#pragma once

#include "engine/concurrency/Job.h"
#include "engine/tuning/optuna/StudyList.h"

#include <chrono>
#include <functional>
#include <memory>
#include <set>

namespace leafbench {

/// How long a study waits for a database that is away: LEAFBENCH_DATABASE_PATIENCE in seconds, else 600.
std::chrono::seconds databasePatience();

class SharedTrials;

/// How long, and how, a study in a database waits for a server that is away. A training goes on meanwhile.
struct DatabasePatience {
    std::chrono::seconds limit = databasePatience();
    CancellationToken token{};                   ///< cancelled: the wait ends, as Cancelled
    std::function<void(const Error&)> onAway{};  ///< once a stretch, on the storage's thread
    std::function<void()> onBack{};
};

/// A study's SQLite file, or PostgreSQL database, with the tables, version rows and encodings of Optuna 3.1 (alembic v3.0.0.d), so
/// that optuna.load_study(storage="sqlite:///FILE") and optuna-dashboard read it while it grows, and Leafbench reads theirs.
/// Every call that returns Ok is on disk: it survives kill -9 and power cuts. Between writes a file's study is one file (see
/// engine/common/sql/SqliteFile.h), which may be copied, also from a network folder.
///
/// A file has one Leafbench writer, a database any number. There each running trial belongs to a process, which gives signs of life
/// by the server's clock; a trial whose process gives none is abandoned, and may begin again in another process.
///
/// Errors of all: NotFound, NotReadable, NotWritable (read-only, full disk; nothing stored before is lost), StudyLocked (locked by
/// another program for `patience`), NotAStudy (corrupt, another kind of file, several objectives; detail: SQLite's message),
/// StudyOlder and StudyNewer (detail: its version); of a database: those of PostgresDatabase. A refused file is unchanged.
class StudyStorage {
public:
    /// Opens the file; creates file and study if missing. Create, use and destroy it on one thread, as QtSql's connections require.
    /// Other processes may read and write concurrently. A lock file (FILE.lock) excludes a second Leafbench writer (StudyInUse;
    /// detail: its process and machine) and is removed on destruction; that of a killed process is taken over. name: of the study;
    /// empty: the only study, or the file's base name or the database's name for a new one. An unknown name creates another study.
    /// Several studies and no name: BadValue (subject: "study", choices: their names). A study of the other direction: StudyDiffers
    /// (choices: "direction"). path of a database: postgresql://user@host/database#name. A file on a network's file system:
    /// StudyOnNetwork, as locks of several machines do not keep SQLite whole there. A URL: those of parseDatabaseUrl().
    static Result<std::unique_ptr<StudyStorage>> open(const QString& path, const QString& name, Direction direction,
                                                      std::chrono::milliseconds patience = studyPatience,
                                                      const DatabasePatience& database = {});
    virtual ~StudyStorage() = default;

    /// The current content of the study.
    virtual Result<TuningStudy> read() = 0;
    /// Stored as the study's attribute "leafbench" (JSON).
    virtual Status setSettings(const TuneSettings& settings) = 0;
    /// A new trial (number: the next), or one that restarts: deletes its parameters and intermediate values; keeps attributes that
    /// the new ones do not replace. One transaction. Errors: StudyInUse (another program added a trial of that number since
    /// open()), Internal (it has finished).
    virtual Status beginTrial(const Trial& trial) = 0;
    /// Reporting a step again replaces its value. Errors: Internal (the trial is not running), TrialTaken.
    virtual Status report(int number, int step, double value) = 0;
    /// State, value, attributes and completion of a running trial. One transaction. Errors: Internal (it is not running; Complete
    /// without a value or with NaN), TrialTaken.
    virtual Status endTrial(const Trial& trial) = 0;

    /// Not null: other processes may write to the study, too.
    virtual SharedTrials* shared() { return nullptr; }
};

/// What a study in a database asks of its writers. A member of its storage, with its thread and errors.
class SharedTrials {
public:
    virtual ~SharedTrials() = default;
    /// Runs `work` while no other process begins a trial or sets the study up, as one transaction. `work` runs again if the server
    /// went away meanwhile: it must change nothing but the study.
    virtual Status exclusively(const std::function<Status()>& work) = 0;
    /// A sign of life of this process's trials.
    virtual Status keepAlive(const std::set<int>& here) = 0;
    /// Running trials that no process runs. here: those that this process runs.
    virtual Result<std::set<int>> abandoned(const std::set<int>& here) = 0;
    /// Gives this process's trials up, so that others may begin them at once.
    virtual Status release() = 0;
    /// Checks that the process tunes what the others do, and stores it in a new study. images: a digest of the names in the dataset
    /// folder. Errors: RanksDiffer (while another version's process runs a trial, or with other images here).
    virtual Status join(const QByteArray& images, const QString& folder) = 0;
};

}  // namespace leafbench
