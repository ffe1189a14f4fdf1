#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"

#include <QString>

namespace leafbench {

/// Stores the dataset's new folder in a study and the runs of its trials. Writes nothing unless the folder holds the images of the
/// first trial. Before the first trial any folder is accepted. Other programs' studies record no dataset and stay unchanged.
/// Errors: those of StudyStorage and openRunDataset(); RunInUse, NotWritable.
Status relocateTuning(const QString& path, const QString& name, const QString& folder, const JobContext& context);

}  // namespace leafbench
