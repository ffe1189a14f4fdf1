#pragma once

#include "engine/runs/RunStore.h"

namespace leafbench {

/// A recipe key that not all of some runs have alike.
struct RecipeDifference {
    QString key;
    std::vector<QJsonValue> values;  ///< a run each, in their order
};

/// In the order of recipeKeys(); none for fewer than two runs.
std::vector<RecipeDifference> recipeDifferences(const std::vector<Run>& runs);

}  // namespace leafbench
