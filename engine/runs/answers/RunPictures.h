#pragma once

#include "engine/backend/Backend.h"
#include "engine/dataset/Split.h"
#include "engine/evaluation/LogitTable.h"
#include "engine/runs/store/RunStore.h"

#include <memory>

namespace leafbench {

/// A run's network, and its training and validation pictures. Private to engine/answers.
struct RunPictures {
    Run run;
    DatasetPtr index;
    Split split;
    std::shared_ptr<Classifier> classifier;
};

/// Errors: those of openRun(), scanDataset(), loadSplit(), openClassifier(); ClassesDiffer.
Result<RunPictures> openRunPictures(const QString& runPath, const JobContext& context);

/// In the order of the predictions.
LogitTable scoresOf(const std::vector<Prediction>& predictions, const DatasetIndex& index);

}  // namespace leafbench
