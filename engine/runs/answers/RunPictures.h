#pragma once

#include "engine/backend/Backend.h"
#include "engine/dataset/SplitFile.h"
#include "engine/evaluation/LogitTable.h"
#include "engine/runs/store/RunStore.h"

#include <memory>

namespace leafbench {

/// A run's network, and its training and validation pictures. Private to engine/answers.
struct RunPictures {
    Run run;
    DatasetPtr index;
    Split split;
    SplitDifference difference;  ///< what the dataset has lost and gained since the training
    std::shared_ptr<Classifier> classifier;
};

/// data: the dataset's current folder; empty: the recorded one.
/// Errors: those of openRun(), openRunDataset(), openClassifier().
Result<RunPictures> openRunPictures(const QString& runPath, const QString& data, const JobContext& context);

/// In the order of the predictions.
LogitTable scoresOf(const std::vector<Prediction>& predictions, const DatasetIndex& index);

}  // namespace leafbench
