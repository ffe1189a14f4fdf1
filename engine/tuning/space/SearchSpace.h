#pragma once

#include "engine/training/Recipe.h"
#include "engine/tuning/space/Distribution.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace leafbench {

/// A searched hyperparameter.
struct Parameter {
    QString name;  ///< a recipe key in a tuning; any name for a sampler
    Distribution distribution;
    /// Searched only if the parameter `parent` (earlier in the space) has one of these values. Empty: always.
    QString parent{};
    std::vector<QJsonValue> parentValues{};

    bool operator==(const Parameter&) const = default;
};

/// A parameter's value in a trial.
struct TrialParameter {
    QString name;
    Distribution distribution;
    double internal = 0;  ///< see Distribution

    QJsonValue value() const { return distribution.valueOf(internal); }
    bool operator==(const TrialParameter&) const = default;
};

void fields(TrialParameter& parameter, auto&& visit)
{
    visit("name", parameter.name);
    visit("distribution", parameter.distribution);
    visit("internal", parameter.internal);
}

/// The searched parameters, in order. Plain data.
struct SearchSpace {
    std::vector<Parameter> parameters;

    bool operator==(const SearchSpace&) const = default;

    const Parameter* find(const QString& name) const;
    /// True if `parameter` is searched in a trial with these values.
    bool isActive(const Parameter& parameter, const std::vector<TrialParameter>& soFar) const;

    /// Errors: BadValue (an empty space, a duplicate name, a parent that is not earlier or lacks the value; those of
    /// Distribution::check()).
    Status check() const;
    /// check(), and the recipe accepts every value. Errors: UnknownKey, BadValue (subject: the key).
    Status checkForRecipe() const;

    /// {"learning_rate": {"type": "float", "low": 1e-4, "high": 0.1, "log": true},
    ///  "step_size": {"type": "int", "low": 1, "high": 10, "step": 1, "when": {"schedule": ["step"]}},
    ///  "optimizer": {"type": "categorical", "choices": ["sgd", "adamw"]}}. JSON objects have no order in Qt, so files that
    /// have conditions or care for it are arrays of such objects with a "name" each; both are read, arrays are written.
    QJsonArray toJson() const;
    /// Errors: BadValue (subject: "space" or the key; detail: the field), and those of check().
    static Result<SearchSpace> fromJson(const QJsonValue& json);
};

inline QCborValue toField(const SearchSpace& space) { return QCborArray::fromJsonArray(space.toJson()); }
inline Status fromField(const QCborValue& field, SearchSpace& space)
{
    auto read = SearchSpace::fromJson(field.toJsonValue());
    if (!read)
        return read.error();
    space = std::move(read).value();
    return Ok{};
}

/// The paper's four (4.3): learning rate, step size, weight decay, momentum. Ranges: around the recipe's own defaults.
SearchSpace paperSpace();

/// Errors: NotFound, NotReadable, BadFile, and those of SearchSpace::fromJson() and checkForRecipe().
Result<SearchSpace> readSpace(const QString& path);

/// The recipe with a trial's values. Errors: UnknownKey, BadValue.
Result<Recipe> recipeWith(Recipe recipe, const std::vector<TrialParameter>& parameters);

}  // namespace leafbench
