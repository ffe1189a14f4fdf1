#pragma once

#include "engine/training/Recipe.h"

#include <functional>
#include <optional>

namespace leafbench {

/// A key, and how it reaches its member of Recipe. Private to Recipe.cpp.
struct RecipeBinding {
    RecipeKey key;
    std::function<QJsonValue(const Recipe&)> get;
    std::function<void(Recipe&, const QJsonValue&)> set;  ///< with a value that checkedValue() returned
};

const std::vector<RecipeBinding>& recipeBindings();

/// The value as the key wants it (a number, a flag or a text; texts such as "0.05" are converted);
/// nullopt when it is of another kind, out of range or not a choice.
std::optional<QJsonValue> checkedValue(const RecipeKey& key, const QJsonValue& value);

}  // namespace leafbench
