#pragma once

#include "engine/concurrency/Job.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/store/RunStore.h"

namespace leafbench {

/// The images that a run learned from, found again.
struct RunDataset {
    DatasetPtr index;
    Split split;
    SplitDifference difference;  ///< what the folder has lost and gained since the training
};

/// folder: where the images are now; empty: where the run says. Progress: phase "scan".
/// Errors: those of scanDataset() and loadChangedSplit(); ClassesDiffer.
Result<RunDataset> openRunDataset(const Run& run, const QString& folder, const JobContext& context);

/// Remembers for a run where its dataset is now: its recipe, its feature bank and its evaluations name the folder from now on.
/// Nothing is written unless the folder holds the run's images. Returns what it has lost and gained since the training.
/// Errors: those of openRun() and openRunDataset(); RunInUse, NotWritable.
Result<SplitDifference> relocateDataset(const QString& runPath, const QString& folder, const JobContext& context);

/// Writes that into the run's files, whatever lies there. root: that of the dataset's index. Errors: RunInUse, NotWritable.
Status renameRunDataset(Run run, const QString& root, const QString& data);

/// Whether a job failed because its dataset is not in the folder where it is said to be: the folder is gone, or holds other classes.
bool isDatasetElsewhere(const Error& error, const QString& data);

/// Whether a job on the run failed because its dataset is not where the run says: the folder is gone, or holds other images.
bool isDatasetElsewhere(const Error& error, const Run& run);

}  // namespace leafbench
