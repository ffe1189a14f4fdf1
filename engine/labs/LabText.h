#pragma once

#include "engine/labs/LabValues.h"

#include <QStringList>

#include <functional>

namespace leafbench {

/// How a number stands in a text: the format is one of labFormats(), or empty.
using NumberWords = std::function<QString(double number, const QString& format)>;

/// percent, duration, times, whole, 1, 2, 3 (decimals).
const QStringList& labFormats();

/// Fills in {EXPRESSION} and {EXPRESSION:FORMAT}; without a value it is an ellipsis. A name of a text stands as that text, with
/// Markdown's signs escaped. A paragraph that begins with [if EXPRESSION] stands only if it holds, one with [else if EXPRESSION]
/// or [else] if none of those just before it did.
QString renderLabText(const QString& text, const LabValues& values, const NumberWords& words);

/// Every expression in a text, and the first mistake in its brackets. For checks of files.
struct LabTextParts {
    QStringList expressions;
    QString mistake;
};
LabTextParts labTextParts(const QString& text);

}  // namespace leafbench
