#pragma once

#include "engine/runs/answers/RunClassifier.h"
#include "engine/runs/evaluation/EvaluateRun.h"

#include <memory>
#include <vector>

namespace leafbench::ui {

// The starter model ships without its pictures, and their paths name no folder of this machine. Who has the same dataset open sees
// them all the same: those that lie at the same place in it. `dataset` may be null: none is open. Thread: any.

/// With the dataset's folder where it has none, if at least half of its pictures are there. Else the same evaluation.
std::shared_ptr<const Evaluation> withPicturesOf(const DatasetIndex* dataset, std::shared_ptr<const Evaluation> evaluation);

/// Those of the leaves that are there, with their absolute paths.
std::vector<NeighborLeaf> leavesHere(const DatasetIndex* dataset, const std::vector<NeighborLeaf>& leaves);

}  // namespace leafbench::ui
