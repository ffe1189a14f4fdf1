#pragma once

#include "engine/runs/store/RunStore.h"

namespace leafbench {

/// A recipe key that differs between some runs.
struct RecipeDifference {
    QString key;
    std::vector<QJsonValue> values;  ///< by run, in their order
};

/// In the order of recipeKeys(); empty for fewer than two runs.
std::vector<RecipeDifference> recipeDifferences(const std::vector<Run>& runs);

}  // namespace leafbench
