#pragma once

#include "engine/common/Fields.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

namespace leafbench {

/// The values of a hyperparameter, as Optuna's FloatDistribution, IntDistribution and CategoricalDistribution. Stored as internal
/// numbers, as in Optuna: a Float's or Int's value, a Categorical's index.
struct Distribution {
    enum class Kind : quint8 { Float, Int, Categorical };
    Kind kind = Kind::Float;
    double low = 0;  ///< Float, Int: both ends included
    double high = 1;
    double step = 0;                  ///< from `low` on. Float: 0 is continuous; Int: at least 1
    bool log = false;                 ///< needs low > 0, and step 0 (Float) or 1 (Int)
    std::vector<QJsonValue> choices;  ///< Categorical: flags, numbers, texts, null

    static Distribution real(double low, double high, bool log = false, double step = 0);
    static Distribution integer(qint64 low, qint64 high, bool log = false, qint64 step = 1);
    static Distribution categorical(std::vector<QJsonValue> choices);

    bool operator==(const Distribution&) const = default;

    /// A single value: nothing to search.
    bool isSingle() const;
    bool contains(double internal) const;
    /// The nearest valid number: clamped and on a step.
    double nearest(double internal) const;
    QJsonValue valueOf(double internal) const;
    std::optional<double> internalOf(const QJsonValue& value) const;  ///< none if it is invalid

    /// Errors: BadValue (subject: `name`; detail: what is wrong: "empty", "inverted", "log of 0", "step", "not finite", "choices").
    Status check(const QString& name) const;
    /// Optuna's {"name": "FloatDistribution", "attributes": {...}}.
    QJsonObject toOptuna() const;
    /// Also reads Optuna's older names (UniformDistribution, LogUniformDistribution, DiscreteUniformDistribution,
    /// IntUniformDistribution, IntLogUniformDistribution). None for any other.
    static std::optional<Distribution> fromOptuna(const QJsonObject& json);
};

inline QCborValue toField(const Distribution& distribution) { return QCborMap::fromJsonObject(distribution.toOptuna()); }
Status fromField(const QCborValue& field, Distribution& distribution);

}  // namespace leafbench
