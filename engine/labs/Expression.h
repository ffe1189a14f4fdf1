#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace leafbench {

/// The value of a name; none: it is not known (yet).
using ValueOf = std::function<std::optional<double>(const QString& name)>;

struct Evaluated {
    std::optional<double> value;  ///< none: a name without a value, a division by 0, or a mistake
    QString mistake;              ///< of the syntax, in English; empty: none
};

/// Numbers and names ("loader.speedup.2") with + - * /, comparisons (< <= > >= == !=), and, or, not, parentheses, and the
/// functions min, max, abs, round. True is 1, false 0. Asks for every name in the text, also behind a false "and".
Evaluated evaluate(const QString& expression, const ValueOf& valueOf);

/// True only if the expression has a value other than 0.
bool holds(const QString& expression, const ValueOf& valueOf);

}  // namespace leafbench
