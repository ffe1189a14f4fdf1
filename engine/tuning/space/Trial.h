#pragma once

#include "engine/tuning/space/SearchSpace.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace leafbench {

enum class Direction : quint8 { Minimize, Maximize };
inline bool isBetter(Direction direction, double a, double b) { return direction == Direction::Minimize ? a < b : a > b; }

/// Optuna's states, in its order.
enum class TrialState : quint8 { Running, Complete, Pruned, Fail, Waiting };
inline bool isFinished(TrialState state) { return state != TrialState::Running && state != TrialState::Waiting; }

/// A trial of a study (Optuna's FrozenTrial). Plain data.
struct Trial {
    int number = 0;  ///< 0-based
    TrialState state = TrialState::Running;
    std::optional<double> value{};  ///< of Complete; Pruned: the last intermediate value; never NaN
    std::vector<TrialParameter> parameters{};
    std::map<int, double> intermediate{};  ///< by step: the 1-based epoch in our studies
    QDateTime started{};                   ///< local time
    QDateTime completed{};                 ///< invalid while it runs
    QJsonObject userAttributes{};          ///< "run": folder of its run; "slot": 0-based; "failure": toWord() and subject
    QJsonObject systemAttributes{};

    const TrialParameter* find(const QString& name) const;
    /// Whether all constraints stored by Optuna hold (system attribute "constraints": numbers, each at most 0); true without any.
    bool isFeasible() const;
    QString run() const { return userAttributes[QLatin1String("run")].toString(); }
    int slot() const { return userAttributes[QLatin1String("slot")].toInt(0); }
    QString failure() const { return userAttributes[QLatin1String("failure")].toString(); }
    double seconds() const;  ///< 0 while it runs
    bool operator==(const Trial&) const = default;
};

void fields(Trial& trial, auto&& visit)
{
    visit("number", trial.number);
    visit("state", trial.state);
    visit("value", trial.value);
    visit("parameters", trial.parameters);
    visit("intermediate", trial.intermediate);
    visit("started", trial.started);
    visit("completed", trial.completed);
    visit("user", trial.userAttributes);
    visit("system", trial.systemAttributes);
}

}  // namespace leafbench
