#pragma once

#include "engine/common/Error.h"

#include <QLockFile>

namespace leafbench {

/// Why a lock was not to be had, of the run or replay `path` that it stands for: another holds it (RunInUse), or its folder takes
/// no files (NotWritable).
inline Error notLocked(const QLockFile& lock, const QString& path)
{
    return {.code = lock.error() == QLockFile::LockFailedError ? ErrorCode::RunInUse : ErrorCode::NotWritable, .subject = path};
}

}  // namespace leafbench
