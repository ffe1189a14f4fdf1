#pragma once

#include "engine/backend/Backend.h"
#include "engine/dataset/Split.h"
#include "engine/evaluation/ScoreTable.h"
#include "engine/runs/RunStore.h"

#include <memory>

namespace leafbench {

/// A run's network and the pictures it was trained and held against. Private to engine/runs.
struct RunPictures {
    Run run;
    DatasetPtr index;
    Split split;
    std::shared_ptr<Classifier> classifier;
};

/// Errors: those of openRun(), scanDataset(), loadSplit(), openClassifier(); ClassesDiffer.
Outcome<RunPictures> openRunPictures(const QString& runPath, const JobContext& context);

/// In the order of the predictions.
ScoreTable scoresOf(const std::vector<Prediction>& predictions, const DatasetIndex& index);

}  // namespace leafbench
