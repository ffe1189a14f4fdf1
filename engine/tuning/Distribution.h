#pragma once

#include "engine/common/Outcome.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

namespace leafbench {

/// What a hyperparameter may be, as Optuna's FloatDistribution, IntDistribution and CategoricalDistribution.
/// Values live as internal numbers, as in Optuna's storage: a Float's or Int's own value, a Categorical's index.
struct Distribution {
    enum class Kind : quint8 { Float, Int, Categorical };
    Kind kind = Kind::Float;
    double low = 0;    ///< Float, Int: both ends belong to it
    double high = 1;
    double step = 0;   ///< Float: 0 is continuous; Int: at least 1. From `low` on
    bool log = false;  ///< then low > 0, and step is 0 (Float) or 1 (Int)
    std::vector<QJsonValue> choices;  ///< Categorical: flags, numbers, texts, null

    static Distribution real(double low, double high, bool log = false, double step = 0);
    static Distribution integer(qint64 low, qint64 high, bool log = false, qint64 step = 1);
    static Distribution categorical(std::vector<QJsonValue> choices);

    bool operator==(const Distribution&) const = default;

    /// One value only: nothing to search.
    bool isSingle() const;
    bool contains(double internal) const;
    /// The nearest number that belongs to it: clamped, on a step.
    double nearest(double internal) const;
    QJsonValue valueOf(double internal) const;
    std::optional<double> internalOf(const QJsonValue& value) const;  ///< none where it does not belong to it

    /// Errors: BadValue (subject: `name`; detail: what is wrong: "empty", "inverted", "log of 0", "step", "not finite", "choices").
    Outcome<Done> check(const QString& name) const;
    /// Optuna's {"name": "FloatDistribution", "attributes": {...}}.
    QJsonObject toOptuna() const;
    /// Also of Optuna's older names (UniformDistribution, LogUniformDistribution, DiscreteUniformDistribution,
    /// IntUniformDistribution, IntLogUniformDistribution). None where it is none of them.
    static std::optional<Distribution> fromOptuna(const QJsonObject& json);
};

}  // namespace leafbench
