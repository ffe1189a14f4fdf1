#pragma once

#include "engine/common/Result.h"

#include <QString>
#include <QStringList>

namespace leafbench {

/// Where the runs lie: the user's choice is stored in leafbench/runs.json below XDG_CONFIG_HOME, for both programs. --runs and
/// LEAFBENCH_RUNS win over it. Thread of all: any.

/// The folder of the user's choice, else standardRunsDir(). It need not be there: see checkRunsDir().
QString settledRunsDir();
/// leafbench/runs below XDG_DATA_HOME (~/.local/share).
QString standardRunsDir();

/// Uses the runs in a folder from now on; nothing is moved. The standard one need not be there yet.
/// Errors: NotFound, PlaceUnusable with the detail "no folder", RunsMoving, NotWritable (the setting).
Status settleRunsDir(const QString& folder);

/// Whether a runs folder can be used. One of the user's choice that is not there may be on a disk that is not attached, and one
/// that was moved is elsewhere: they are never made anew, as runs would then lie in two places. Errors: RunsDirGone; PlaceUnusable
/// with the detail "no folder" for a file; NotReadable.
Status checkRunsDir(const QString& runsDir);

/// Makes a folder in a runs folder, and those above it; a folder that is there is no error.
/// Errors: RunsDirGone, NotWritable.
Status makeFolderOfRuns(const QString& folder);

/// Whether no program moves the runs folder that `path`, which exists, lies in, or has just moved it. What locks a run or a study
/// asks this afterwards: then either the move sees the lock, or this sees the move. Errors: RunsMoving.
Status checkNotMoving(const QString& path);

/// As stored. `left`: what a killed move may have left, each of it only if it holds the marker of `move`. Private to engine/runs.
struct RunsSetting {
    QString folder;  ///< absolute; empty: the standard one
    QString move;    ///< of the last move; empty: nothing is left of it
    QStringList left;
    QString from;  ///< where the runs were before the last move
};

void fields(RunsSetting& setting, auto&& visit)
{
    visit("folder", setting.folder);
    visit("move", setting.move);
    visit("left", setting.left);
    visit("from", setting.from);
}

/// The standard one, if the file is missing or damaged.
RunsSetting readRunsSetting();
/// Synced. Errors: NotWritable.
Status writeRunsSetting(const RunsSetting& setting);
/// The file whose lock a move holds.
QString moveLock(const QString& runsDir);

}  // namespace leafbench
