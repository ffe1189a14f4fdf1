#pragma once

#include "engine/common/EnumWords.h"
#include "engine/common/UnlessEmpty.h"

#include <QString>
#include <QStringList>

namespace leafbench {

/// Error codes. The engine has no texts for users: `ui/words/ErrorText.h` makes them from the code and its data.
enum class ErrorCode {
    NotFound,          ///< subject: path, choices: names that could stand in its place
    NotAFolder,        ///< subject: path
    NotReadable,       ///< subject: path, detail: the system's reason
    NotWritable,       ///< subject: path, detail: the system's reason
    NoClasses,         ///< subject: dataset folder, choices: datasets inside it, detail: its only class
    EmptySubset,       ///< subject: train, valid or test
    TooFewImages,      ///< subject: purpose, low: number needed
    UnknownKey,        ///< subject: key, choices: the known keys
    BadValue,          ///< subject: key, detail: the value given, low..high or choices: what is allowed
    BadFile,           ///< subject: path, detail: the mistake (JSON position, missing field)
    SplitMismatch,     ///< subject: split file, detail: first image in only one of the two
    WeightsMismatch,   ///< subject: weights file, choices: every name or shape that does not match
    BackendMissing,    ///< subject: library, detail: the loader's reason
    OutOfMemory,       ///< subject: the operation
    Diverged,          ///< the loss is no longer a number; low: epoch (1-based)
    NotARun,           ///< subject: path
    RunUnfinished,     ///< subject: run; it has no checkpoint to use yet
    RunInUse,          ///< subject: run; another process is training it
    RunNewer,          ///< subject: run, detail: the version that wrote it; a later program's
    JobDied,           ///< subject: run, study or replay (empty before it has a file), detail: how its process ended ("SIGKILL")
    ClassesDiffer,     ///< subject: dataset folder, choices: classes unknown to the run
    NothingShared,     ///< subject, detail: two compared runs without a common image
    DatasetChanged,    ///< subject: dataset folder, detail: first file that changed or vanished during use
    WorkerMissing,     ///< subject: program of the worker processes, detail: the system's reason
    WorkerLost,        ///< subject: task, detail: how its last worker ended, low: number of tries
    NotAStudy,         ///< subject: path of a tuning study, detail: SQLite's message
    StudyInUse,        ///< subject: path; another Leafbench process is tuning it
    StudyLocked,       ///< subject: path; another program locks the file
    StudyOlder,        ///< subject: path, detail: its schema's version; Optuna must upgrade it first
    StudyNewer,        ///< subject: path, detail: its schema's version, unknown to this program
    StudyDiffers,      ///< subject: path, choices: settings that differ from the study's
    ImageBroken,       ///< subject: path, detail: the decoder's reason
    ImageTruncated,    ///< subject: path
    ImageTooLarge,     ///< subject: path, low: pixels (with detail "bytes": bytes of the file), high: the limit
    ImageUnsupported,  ///< subject: path; of no known format by its first bytes; detail: its kind (FileKind.h)
    ImageEmpty,        ///< subject: path; zero bytes or zero pixels
    Internal,          ///< detail: what a library reported
    // Caches store codes by number: append new ones.
    DatasetGone,  ///< subject: the folder that is missing, detail: a file that was in it
    ImagesLost,   ///< subject: train, valid, test or empty, detail: a lost file, low: lost, high: of how many
    /// subject: the setting to change, detail: the largest value of it that fits (empty: none does), choices: the settings that
    /// count ("batch_size=32"), low: bytes needed, high: bytes free
    TooLittleMemory,
    LimitTooLow,      ///< subject: "files" or "threads", low: needed, high: what the system still allows
    DatasetHidden,    ///< subject: a folder or file of a dataset that cannot be read, detail: the system's reason
    RunsDirGone,      ///< subject: the runs folder of the user's choice, which is not there
    RunsMoving,       ///< subject: a runs folder that is being moved to another place, detail: who does it
    PlaceUnusable,    ///< subject: a folder that runs cannot be moved to, detail: a word (RunsPlace.h), choices: its data
    TooLittleSpace,   ///< subject: a folder, low: bytes needed, high: bytes free on its disk
    MappingUnknown,   ///< subject: mapping file, detail: "folders" or "classes", choices: those that the dataset or the run lacks
    NoneMatches,      ///< subject: dataset folder, choices: its class folders, of which none is a class of the run
    StarterMissing,   ///< subject: the folder where it should be, or share/leafbench/starter
    StarterDamaged,   ///< subject: a file of the starter model, detail: what is wrong with it
    StarterNewer,     ///< subject: the folder of the starter model, detail: the version of its manifest
    StarterFixed,     ///< subject: the folder of the starter model, which is never changed or deleted
    NoneCutOut,       ///< subject: a dataset folder: no leaf in its images could be told from its background
    RankLost,         ///< subject: "rank 2 on n03", detail: a reason of the system or of Gloo, low: seconds without a sign of life
    RanksMissing,     ///< subject: host:port where the ranks meet, detail: the system's reason, low: came, high: expected
    RanksDiffer,      ///< subject: "version", choices: rank 0's and this rank's; else the dataset folder with other images here
    DatabaseAway,     ///< subject: URL of a database that is not reached, detail: the system's or the server's reason
    DatabaseRefused,  ///< subject: URL of a database, detail: the server's reason (login, rights, no such database)
    PasswordVisible,  ///< subject: URL of a database, without the password that stood in it
    StudyOnNetwork,   ///< subject: file of a study, detail: the kind of network file system it is on ("nfs")
    TrialTaken,       ///< subject: URL of a study, detail: number of a trial that another process runs meanwhile
    ClusterUnreachable,  ///< subject: a cluster's host, detail: ssh's words
    ClusterDenied,       ///< subject: a cluster's host that asks for a password or is not known yet, detail: ssh's words
    ClusterLacks,        ///< subject: a program that is not on the host, detail: the host
    ClusterRefused,      ///< subject: the cluster's name, detail: sbatch's words; nothing was submitted
    ClusterFailed,       ///< subject: a cluster's host, detail: the words of the command that failed there
    ClusterJobGoesOn,    ///< subject: a job on a cluster that is not over, so that its runs cannot be taken home yet
    NodesMissing,        ///< low: nodes that a measurement needs, high: those of this process's Slurm job; 0: it is in none
};

/// Their stable names, for logs and JSON: "ImageTruncated".
constexpr WordStyle wordStyle(ErrorCode) { return WordStyle::Verbatim; }

/// A code with its data. Immutable value.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject{};      ///< the file, folder, key or subset
    QString detail{};       ///< untranslated reason of the system or a library
    QStringList choices{};  ///< allowed values, or the list of offenders
    double low = 0;
    double high = 0;
    QString rank{};  ///< "rank 2 on n03": the process whose error it is (engine/ranks); empty: this one

    bool operator==(const Error&) const = default;
};

/// The code is stored as its number, as in caches of earlier versions; an unknown number becomes Internal.
void fields(Error& error, auto&& visit)
{
    int code = static_cast<int>(error.code);
    visit("code", code);
    if (code != static_cast<int>(error.code))
        error.code
            = code >= 0 && code <= static_cast<int>(ErrorCode::NodesMissing) ? static_cast<ErrorCode>(code) : ErrorCode::Internal;
    visit("subject", error.subject);
    visit("detail", error.detail);
    visit("choices", error.choices);
    visit("low", error.low);
    visit("high", error.high);
    visit("rank", error.rank, unlessEmpty);
}

/// low, high: what is allowed; both 0 without a range.
inline Error badValue(const QString& key, const QString& detail, double low = 0, double high = 0)
{
    return {.code = ErrorCode::BadValue, .subject = key, .detail = detail, .low = low, .high = high};
}

inline Error badFile(const QString& path, const QString& detail)
{
    return {.code = ErrorCode::BadFile, .subject = path, .detail = detail};
}

/// True if the user's files or settings are at fault (exit code 3), false for the program or machine (1).
bool isBadInput(ErrorCode code);

}  // namespace leafbench
