#pragma once

#include "engine/training/Recipe.h"
#include "engine/tuning/Distribution.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace leafbench {

/// A hyperparameter that is searched.
struct Parameter {
    QString name;  ///< a recipe key when recipes are tuned; any name for a sampler
    Distribution distribution;
    /// Only searched where the parameter `parent` (earlier in the space) has one of these values. Empty: always.
    QString parent{};
    std::vector<QJsonValue> parentValues{};

    bool operator==(const Parameter&) const = default;
};

/// A parameter's value in a trial.
struct TrialParameter {
    QString name;
    Distribution distribution;
    double internal = 0;  ///< as Distribution says

    QJsonValue value() const { return distribution.valueOf(internal); }
    bool operator==(const TrialParameter&) const = default;
};

/// What is searched, in order. Plain data.
struct SearchSpace {
    std::vector<Parameter> parameters;

    bool operator==(const SearchSpace&) const = default;

    const Parameter* find(const QString& name) const;
    /// Whether `parameter` is searched in a trial that has these values so far.
    bool isActive(const Parameter& parameter, const std::vector<TrialParameter>& soFar) const;

    /// Errors: BadValue (an empty space, a name twice, a parent that is not earlier or has no such value; those of
    /// Distribution::check()).
    Outcome<Done> check() const;
    /// check(), and every value is one that the recipe takes. Errors: UnknownKey, BadValue (subject: the key).
    Outcome<Done> checkForRecipe() const;

    /// {"learning_rate": {"type": "float", "low": 1e-4, "high": 0.1, "log": true},
    ///  "step_size": {"type": "int", "low": 1, "high": 10, "step": 1, "when": {"schedule": ["step"]}},
    ///  "optimizer": {"type": "categorical", "choices": ["sgd", "adamw"]}}. JSON objects have no order in Qt, so files that
    /// have conditions or care for it are arrays of such objects with a "name" each; both are read, arrays are written.
    QJsonArray toJson() const;
    /// Errors: BadValue (subject: "space" or the key; detail: the field), and those of check().
    static Outcome<SearchSpace> fromJson(const QJsonValue& json);
};

/// The paper's four (4.3): learning rate, step size, weight decay, momentum. Ranges: around the recipe's own defaults.
SearchSpace paperSpace();

/// Errors: NotFound, NotReadable, BadFile, and those of SearchSpace::fromJson() and checkForRecipe().
Outcome<SearchSpace> readSpace(const QString& path);

/// The recipe with a trial's values in it. Errors: UnknownKey, BadValue.
Outcome<Recipe> recipeWith(Recipe recipe, const std::vector<TrialParameter>& parameters);

}  // namespace leafbench
