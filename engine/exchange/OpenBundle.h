#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <QString>

namespace leafbench {

/// Verifies every sum, then unpacks run/ aside and renames it into runsDir, with a number if the run's name is taken. export/ and
/// plots/ are only verified. No entry leaves the folder (refuses "..", absolute paths, links). Returns the run's path. An error
/// leaves nothing behind. Progress: phase "bundle", bytes.
/// Errors: BadFile (detail: an entry with a wrong sum or size, missing or not allowed), RunNewer (a later program's bundle),
/// NotFound, NotReadable, NotWritable (also: not enough space, before writing), those of openRun().
Result<QString> openBundle(const QString& file, const QString& runsDir, const JobContext& context);

}  // namespace leafbench
