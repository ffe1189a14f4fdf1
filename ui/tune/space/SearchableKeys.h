#pragma once

#include "engine/tuning/space/SearchSpace.h"

#include <vector>

namespace leafbench::ui {

/// Recipe keys that a study may search: all but the data, its split, and free texts. Trials on different images are not comparable.
std::vector<const RecipeKey*> searchableKeys();

/// A default range: the paper's own if it has one, else around the recipe's value.
Parameter suggestedParameter(const RecipeKey& key, const Recipe& recipe);

/// The same for a number, never as choices.
Distribution suggestedRange(const RecipeKey& key, const Recipe& recipe);

/// Choices separated by commas (by semicolons if a choice contains commas), as values of the key's kind.
QString joinChoices(const RecipeKey& key, const std::vector<QJsonValue>& choices);
std::vector<QJsonValue> splitChoices(const RecipeKey& key, const QString& text);

/// The possible conditions of a parameter at `row`: none first, then each choice of the earlier categorical ones, and combinations
/// if there are three or more.
struct Condition {
    QString parent;
    std::vector<QJsonValue> values;
    bool operator==(const Condition&) const = default;
};
std::vector<Condition> possibleConditions(const SearchSpace& space, int row);

}  // namespace leafbench::ui
