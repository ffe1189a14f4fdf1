#pragma once

#include <QString>
#include <QStringList>

namespace leafbench {

/// What went wrong, as a code. The engine never words an error for people: `ui/words/ErrorText.h` does,
/// from the code and the data beside it.
enum class ErrorCode {
    NotFound,          ///< subject: path
    NotAFolder,        ///< subject: path
    NotReadable,       ///< subject: path, detail: the system's reason
    NotWritable,       ///< subject: path, detail: the system's reason
    NoClasses,         ///< subject: dataset folder
    EmptySubset,       ///< subject: train, valid or test
    TooFewImages,      ///< subject: what for, low: how many are needed
    UnknownKey,        ///< subject: key, choices: the known keys
    BadValue,          ///< subject: key, detail: the value given, low..high or choices: what is allowed
    BadFile,           ///< subject: path, detail: what is wrong in it (JSON position, missing field)
    SplitMismatch,     ///< subject: split file, detail: first image that is in one and not in the other
    WeightsMismatch,   ///< subject: weights file, choices: every name or shape that does not match
    BackendMissing,    ///< subject: library, detail: the loader's reason
    OutOfMemory,       ///< subject: what was being done
    Diverged,          ///< the loss is no longer a number; low: epoch (1-based)
    NotARun,           ///< subject: path
    RunUnfinished,     ///< subject: run; it has no checkpoint to use yet
    RunInUse,          ///< subject: run; another process is training it
    RunNewer,          ///< subject: run, detail: the version that wrote it; a later program's
    JobDied,           ///< subject: run, study or replay (empty before it had a file), detail: how its process ended ("SIGKILL")
    ClassesDiffer,     ///< subject: dataset folder, choices: classes that the run does not know
    NothingShared,     ///< subject, detail: two runs that were held against no image in common
    DatasetChanged,    ///< subject: dataset folder, detail: first file that changed or vanished while it was used
    WorkerMissing,     ///< subject: program of the worker processes, detail: the system's reason
    WorkerLost,        ///< subject: task, detail: how its last worker ended, low: how often it was tried
    NotAStudy,         ///< subject: path of a tuning study, detail: what SQLite says
    StudyInUse,        ///< subject: path; another process of ours is tuning it
    StudyLocked,       ///< subject: path; another program keeps the file locked
    StudyOlder,        ///< subject: path, detail: its schema's version, which Optuna has to bring up to date first
    StudyNewer,        ///< subject: path, detail: its schema's version, which this program does not know
    StudyDiffers,      ///< subject: path, choices: the settings that are not those the study was begun with
    ImageBroken,       ///< subject: path, detail: the decoder's reason
    ImageTruncated,    ///< subject: path
    ImageTooLarge,     ///< subject: path, low: pixels, high: the limit
    ImageUnsupported,  ///< subject: path; not a JPEG, PNG, BMP or WebP by its first bytes; detail: what it is (FileKind.h)
    ImageEmpty,        ///< subject: path; zero bytes or zero pixels
    Internal,          ///< detail: what a library reported
};

/// An error: a code and the data that names what it is about. Immutable value.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject{};      ///< the file, folder, key or subset it is about
    QString detail{};       ///< raw reason of the system or a library, untranslated
    QStringList choices{};  ///< what would have been allowed, or the list of offenders
    double low = 0;
    double high = 0;

    bool operator==(const Error&) const = default;
};

/// True when the user's files or settings are at fault (exit code 3), false when the program or machine is (1).
bool isBadInput(ErrorCode code);

/// The stable name of a code, for logs and JSON ("ImageTruncated").
QString errorName(ErrorCode code);

}  // namespace leafbench
