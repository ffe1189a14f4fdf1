#include "engine/common/Error.h"

namespace leafbench {

bool isBadInput(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BackendMissing:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Diverged:
    case ErrorCode::NotWritable:
    case ErrorCode::WorkerMissing:
    case ErrorCode::WorkerLost:
    case ErrorCode::JobDied:
    case ErrorCode::Internal:
        return false;
    default:
        return true;
    }
}

QString errorName(ErrorCode code)
{
    static const char* const names[] = {
        "NotFound",       "NotAFolder",    "NotReadable",     "NotWritable",    "NoClasses",     "EmptySubset",
        "TooFewImages",   "UnknownKey",    "BadValue",        "BadFile",        "SplitMismatch", "WeightsMismatch",
        "BackendMissing", "OutOfMemory",   "Diverged",        "NotARun",        "RunUnfinished", "RunInUse", "RunNewer", "JobDied", "ClassesDiffer",
        "NothingShared",  "DatasetChanged", "WorkerMissing", "WorkerLost",
        "NotAStudy",      "StudyInUse",    "StudyLocked",     "StudyOlder",     "StudyNewer",     "StudyDiffers",
        "ImageBroken",    "ImageTruncated", "ImageTooLarge",  "ImageUnsupported", "ImageEmpty",  "Internal",
    };
    static_assert(std::size(names) == static_cast<std::size_t>(ErrorCode::Internal) + 1);
    return QString::fromLatin1(names[static_cast<std::size_t>(code)]);
}

}  // namespace leafbench
