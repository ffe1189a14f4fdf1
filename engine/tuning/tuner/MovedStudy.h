#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <QString>

namespace leafbench {

/// Remembers for a study and the runs of its trials where their dataset is now. Nothing is written unless the folder holds the images
/// of the first trial; before a trial has begun any folder may be it. A study of another program knows no dataset, and stays as it is.
/// Errors: those of StudyStorage and openRunDataset(); RunInUse, NotWritable.
Status relocateTuning(const QString& path, const QString& name, const QString& folder, const JobContext& context);

}  // namespace leafbench
