#pragma once

#include "engine/common/stored/Unreadable.h"
#include "engine/runs/store/RunStore.h"

namespace leafbench {

/// A run folder that cannot be read (or the folder of all of them), or one of its files that is damaged: the error is of
/// openRun(), or of Run::damage.
using UnreadableRun = Unreadable;

struct RunList {
    std::vector<Run> runs;                  ///< newest first, as listRuns()
    std::vector<UnreadableRun> unreadable;  ///< by path; a run that is only damaged is in `runs` too
};

/// runsDir/index.sqlite caches the run folders, so that thousands of them are listed without opening each. It is only a cache: a
/// run's files are compared by inode, size and times of change (only for inequality, because clocks jump); new or changed ones are
/// read again, removed ones are forgotten. If the index is missing, damaged, of another version, locked for long, or its folder is
/// read-only, the run folders are read directly, and the index is rebuilt if possible. Any number of programs and threads may use
/// it at once.
///
/// Excludes trials of tunings and runsDir/trash.
RunList indexedRuns(const QString& runsDir);
/// Those, and at the end the starter model, if there is one.
RunList runsWithStarter(const QString& runsDir);

/// A number that changes whenever indexedRuns() would change, computed from folders only (opens no file except the locks of
/// unfinished runs): to detect changes by other programs. Thread: any.
quint64 runsFingerprint(const QString& runsDir);

}  // namespace leafbench
