#pragma once

#include "engine/labs/Expression.h"

#include <QMap>
#include <QString>

#include <utility>
#include <vector>

namespace leafbench {

/// Named values of a lab: guesses and what was measured. A curve is the numbers "NAME.1", "NAME.2" ...
struct LabValues {
    QMap<QString, double> numbers;
    QMap<QString, QString> texts;

    bool isEmpty() const { return numbers.isEmpty() && texts.isEmpty(); }
    std::optional<double> number(const QString& name) const;
    ValueOf asNumbers() const;                                                ///< this must outlive it
    std::vector<std::pair<double, double>> curve(const QString& name) const;  ///< ascending
    /// Adds others, each with "prefix." before its name.
    void add(const QString& prefix, const LabValues& others);
    void forget(const QString& prefix);  ///< what add() added

    bool operator==(const LabValues&) const = default;
};

}  // namespace leafbench
