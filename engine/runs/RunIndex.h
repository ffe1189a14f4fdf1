#pragma once

#include "engine/runs/RunStore.h"

namespace leafbench {

/// A run folder that says it is a run and cannot be read.
struct UnreadableRun {
    QString path;
    Error error;  ///< of openRun()

    bool operator==(const UnreadableRun&) const = default;
};

struct RunList {
    std::vector<Run> runs;                  ///< newest first, as listRuns()
    std::vector<UnreadableRun> unreadable;  ///< by path
};

/// runsDir/index.sqlite: what the run folders say, so that thousands of them are listed without opening each. A cache and
/// nothing else: a run's files are compared by inode, size and times of change (for inequality alone: clocks jump), what is
/// new or changed is read again, what is gone is forgotten. Missing, damaged, of another version, locked for long, on a folder
/// that cannot be written: the folders are read as if it were not there, and it is made anew where that can be done. Any number
/// of programs and threads at once.
///
/// Trials of tunings and what lies in runsDir/trash are not listed.
RunList indexedRuns(const QString& runsDir);

/// A number that changes whenever indexedRuns() would answer otherwise, found by looking at folders alone (no file is opened but
/// the locks of runs that train, or were killed): for programs that watch what other programs do. Thread: any.
quint64 runsFingerprint(const QString& runsDir);

}  // namespace leafbench
