#pragma once

#include "engine/runs/RunStore.h"

namespace leafbench {

/// runsDir/index.sqlite: what the run folders say, so that thousands of them are listed without opening each. A cache and
/// nothing else: a run's files are compared by size and time of change, what is new or changed is read again, what is gone is
/// forgotten. Missing, damaged, of another version, on a folder that cannot be written: the folders are read as if it were not there, and
/// it is made anew where that can be done. Any number of programs and threads at once.
///
/// Newest first, as listRuns(), which is this. Trials of tunings and what lies in runsDir/trash are not listed.
std::vector<Run> indexedRuns(const QString& runsDir);

/// A number that changes whenever indexedRuns() would answer otherwise, found by looking at folders alone (no file is opened): for
/// programs that watch what other programs do. Thread: any.
quint64 runsFingerprint(const QString& runsDir);

}  // namespace leafbench
