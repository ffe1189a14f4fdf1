#pragma once

#include "engine/concurrency/Job.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/store/RunStore.h"

namespace leafbench {

/// The images that a run was trained on, located again.
struct RunDataset {
    DatasetPtr index;
    Split split;
    SplitDifference difference;  ///< what the folder has lost and gained since the training
};

/// folder: the images' current folder; empty: the recorded one. Progress: phase "scan".
/// Errors: those of scanDataset() and loadChangedSplit(); ClassesDiffer.
Result<RunDataset> openRunDataset(const Run& run, const QString& folder, const JobContext& context);

/// Stores the dataset's new folder in a run: in its recipe, its feature bank and its evaluations. Writes nothing unless the folder
/// holds the run's images. Returns what it has lost and gained since the training.
/// Errors: those of openRun() and openRunDataset(); RunInUse, NotWritable.
Result<SplitDifference> relocateDataset(const QString& runPath, const QString& folder, const JobContext& context);

/// The same without checking the folder. root: that of the dataset's index. Errors: RunInUse, NotWritable.
Status renameRunDataset(Run run, const QString& root, const QString& data);

/// Whether a job failed because its dataset has moved: the recorded folder is gone, or holds other classes.
bool isDatasetElsewhere(const Error& error, const QString& data);

/// Whether a job on the run failed because its dataset has moved: the recorded folder is gone, or holds other images.
bool isDatasetElsewhere(const Error& error, const Run& run);

}  // namespace leafbench
