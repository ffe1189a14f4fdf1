#include "engine/runs/store/RunDifferences.h"

#include <algorithm>
#include <functional>

namespace leafbench {

std::vector<RecipeDifference> recipeDifferences(const std::vector<Run>& runs)
{
    std::vector<RecipeDifference> differences;
    for (const RecipeKey& key : recipeKeys()) {
        RecipeDifference difference{key.name, {}};
        for (const Run& run : runs)
            difference.values.push_back(run.recipe.get(key.name));
        const auto& values = difference.values;
        if (std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) != values.end())
            differences.push_back(std::move(difference));
    }
    return differences;
}

}  // namespace leafbench
