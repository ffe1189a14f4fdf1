#pragma once

#include "engine/common/Error.h"

#include <QLockFile>

namespace leafbench {

/// Why the lock of the run or replay `path` cannot be taken: held by another process (RunInUse), or its folder is not writable
/// (NotWritable).
inline Error notLocked(const QLockFile& lock, const QString& path)
{
    return {.code = lock.error() == QLockFile::LockFailedError ? ErrorCode::RunInUse : ErrorCode::NotWritable, .subject = path};
}

}  // namespace leafbench
