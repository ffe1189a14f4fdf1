#pragma once

#include "engine/tuning/SearchSpace.h"

#include <vector>

namespace leafbench::ui {

/// Recipe keys that a study may search: all but the data, its split, and free texts. A trial on other images could not be
/// held against the rest.
std::vector<const RecipeKey*> searchableKeys();

/// A range to begin with: the paper's own where it has one, else around the recipe's value.
Parameter suggestedParameter(const RecipeKey& key, const Recipe& recipe);

/// The same for a number, never as choices.
Distribution suggestedRange(const RecipeKey& key, const Recipe& recipe);

/// Choices between commas (between semicolons where a choice holds commas itself), as the key's kind of value.
QString joinChoices(const RecipeKey& key, const std::vector<QJsonValue>& choices);
std::vector<QJsonValue> splitChoices(const RecipeKey& key, const QString& text);

/// The conditions that a parameter at `row` can have: none first, then each choice of the earlier categorical ones, and
/// several of them together where there are three.
struct Condition {
    QString parent;
    std::vector<QJsonValue> values;
    bool operator==(const Condition&) const = default;
};
std::vector<Condition> possibleConditions(const SearchSpace& space, int row);

}  // namespace leafbench::ui
