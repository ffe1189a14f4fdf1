#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <QString>

namespace leafbench {

struct MovedRuns {
    QString folder;  ///< where they are now; absolute
    qint64 files = 0;
    qint64 bytes = 0;
    QString left;  ///< what could not be removed of the old folder; empty: nothing. The next move tries again
    QString kept;  ///< the old folder, where a file in it changed after the last look at it: it stays; else empty
};

/// Moves the runs folder (settledRunsDir()) with all that is in it to another place, and settles it there. At any moment, however
/// the program ends, either the old folder is whole and in use, or the new one: the files are copied into a folder beside the new
/// place, synced and compared with the old ones, then that folder gets its name, then the setting is switched, then the old one is
/// removed. The next move removes what a killed one left. A folder with files that changed after they were copied is never removed.
/// Cancelled up to the switch.
///
/// to: as placeIn() takes it; a folder that is missing or empty. What other programs change during the copy is copied again.
/// Progress: phases "move" and "verify", in bytes.
/// Errors: RunsDirGone, RunsMoving (by another program), those of checkPlace() and checkUnused(), PlaceUnusable with the detail
/// "changed" (the files never rested) or "left" (what an earlier move left cannot be removed), NotReadable, NotWritable, BadFile
/// (the copy differs).
Result<MovedRuns> moveRuns(const QString& to, const JobContext& context);

}  // namespace leafbench
