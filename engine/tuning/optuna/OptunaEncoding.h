#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <QVariant>

namespace leafbench {

/// Optuna 3.1's encoding (through SQLAlchemy) of SQLite columns. None: Optuna never writes it.

/// "2026-11-24 08:00:00.123456", local time. QDateTime keeps milliseconds: the rest is truncated. An invalid time is NULL.
QVariant optunaTime(const QDateTime& time);
QDateTime timeFromOptuna(const QString& text);  ///< invalid if it is malformed

/// States and directions: our words in capitals.
template <class E>
QString toOptuna(E value)
{
    return toWord(value).toUpper();
}
template <class E>
std::optional<E> fromOptuna(const QString& text)
{
    return text.isUpper() ? fromWord<E>(text.toLower()) : std::nullopt;
}

/// A value's two columns: the number (NULL unless it is finite) and "FINITE", "INF_POS", "INF_NEG" or "NAN".
struct OptunaValue {
    QVariant number;
    QString type;
};
OptunaValue optunaValue(double value);
std::optional<double> valueFromOptuna(const QVariant& number, const QString& type);

/// An attribute or distribution as JSON text. Python also writes NaN, Infinity and -Infinity, which are not JSON: they are read as
/// texts. Undefined if it is malformed.
QString optunaJson(const QJsonValue& value);
QJsonValue jsonFromOptuna(const QString& text);

}  // namespace leafbench
