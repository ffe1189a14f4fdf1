#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/runs/store/RunStore.h"

#include <QString>

namespace leafbench {

/// A run in one file: a zip of
///   bundle.json   {"version": 1, "name": the run's name}
///   run/          the run's folder, without its lock
/// all of exportRun()'s formats; those with weights only if the run has some
///   plots/        the files of `extra`
///   SHA256SUMS    as sha256sum(1) writes it, over every other entry
/// Written aside, synced and renamed: the file is complete or unchanged. Leftovers of a killed export beside it are removed.
/// Progress: phase "bundle", bytes.
/// extra: a folder; may be empty (no plots). Errors: NotARun, RunInUse, NotWritable, NotReadable (subject: a link, or an unreadable
/// file), those of exportRun().
Status writeBundle(const QString& runPath, const QString& extra, const QString& file, const JobContext& context);

/// Estimated bytes of such a bundle, without plots: the files of the run's folder and all formats that it can have.
qint64 estimatedBundleSize(const Run& run);

}  // namespace leafbench
