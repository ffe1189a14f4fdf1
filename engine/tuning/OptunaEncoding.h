#pragma once

#include "engine/tuning/TuningStudy.h"

#include <QVariant>

namespace leafbench {

/// How Optuna 3.1 (through SQLAlchemy) writes things into SQLite's columns. None: not what it ever writes.

/// "2026-11-24 08:00:00.123456", local time. QDateTime keeps milliseconds: the rest is cut off. An invalid time is NULL.
QVariant optunaTime(const QDateTime& time);
QDateTime timeFromOptuna(const QString& text);  ///< invalid where it is none

QString optunaState(TrialState state);  ///< "RUNNING", "COMPLETE", "PRUNED", "FAIL", "WAITING"
std::optional<TrialState> stateFromOptuna(const QString& text);
QString optunaDirection(Direction direction);  ///< "MINIMIZE", "MAXIMIZE"
std::optional<Direction> directionFromOptuna(const QString& text);

/// A value's two columns: the number (NULL unless it is finite) and "FINITE", "INF_POS", "INF_NEG" or "NAN".
struct OptunaValue {
    QVariant number;
    QString type;
};
OptunaValue optunaValue(double value);
std::optional<double> valueFromOptuna(const QVariant& number, const QString& type);

/// An attribute or distribution as JSON text. Python also writes NaN, Infinity and -Infinity there, which JSON lacks: they are
/// read as texts of that name. Undefined where it is no JSON.
QString optunaJson(const QJsonValue& value);
QJsonValue jsonFromOptuna(const QString& text);

}  // namespace leafbench
