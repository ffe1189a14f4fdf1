#pragma once

#include "engine/common/Result.h"
#include "engine/runs/place/PlaceEntries.h"

#include <QString>

namespace leafbench {

/// What the system says of a folder's disk.
struct DiskFacts {
    qint64 freeBytes = -1;  ///< for this user; below 0: unknown
    QString network{};      ///< the kind of a network file system ("nfs"); empty: a disk of this machine
};

/// Of the disk that the folder is on or, before it is made, would be on.
DiskFacts diskFacts(const QString& folder);

/// Where runs go that are moved to `folder` (absolute): there, or into its new subfolder leafbench-runs, where the folder itself
/// cannot be replaced by a copy made beside it (the top of a disk, or one in a folder that is not the user's).
QString placeIn(const QString& folder);

/// A runs folder and its disk, for people.
struct RunsPlace {
    QString folder{};
    qint64 runs = 0;     ///< without those of studies, replays and the trash
    qint64 studies = 0;  ///< of tunings
    qint64 files = 0;
    qint64 bytes = 0;
    DiskFacts disk{};
};

/// One that does not exist yet is empty. Errors: RunsDirGone, those of placeEntries().
Result<RunsPlace> readRunsPlace(const QString& runsDir);

/// Whether what a runs folder holds can be moved to a place. Errors: TooLittleSpace, PlaceUnusable with the detail "same" (the runs
/// are there), "inside" (it is in the runs folder), "not empty", "network" (choices: its kind; SQLite needs locks that network file
/// systems do not keep, so studies must not lie there).
Status checkPlace(const QString& from, const PlaceEntries& content, const QString& to, const DiskFacts& disk);

/// Whether nothing uses the runs of a folder. Errors: RunInUse, StudyInUse.
Status checkUnused(const PlaceEntries& content);

}  // namespace leafbench
