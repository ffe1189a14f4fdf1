#pragma once

#include "engine/speedup/SpeedupStudy.h"

namespace leafbench {

/// Measures every count once a round, alternating ascending and descending rounds, so that drift affects all counts alike.
/// Progress: phase "speedup", done and total in images. A cancelled or failed study keeps its measurements.
/// Errors: BadValue (workers, repeats, limit), DatasetChanged (the files changed or vanished during a measurement), and those of
/// the workload. Stored in `studiesDir`/<date>-<time>-<workload>.json.
Result<SpeedupStudy> measureSpeedup(const SpeedupOptions& options, const QString& studiesDir, SpeedupObserver& observer,
                                    const JobContext& context);

/// The same in a given file. An existing study is resumed: its measurements are kept. Errors: also BadFile (no study, or
/// measurements outside its options), StudyDiffers (choices: options that differ from the study's), DatasetChanged (the images
/// changed since).
Result<SpeedupStudy> measureSpeedupIn(const QString& path, const SpeedupOptions& options, SpeedupObserver& observer,
                                      const JobContext& context);

}  // namespace leafbench
