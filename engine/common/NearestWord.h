#pragma once

#include <QString>
#include <QStringList>

namespace leafbench {

/// What a mistyped word means: the candidate that differs by case, by - for _, by a letter or two, or that begins its parts with
/// the word's letters ("lr": learning_rate). Empty: none is near. Thread: any.
QString nearestWord(const QString& given, const QStringList& candidates);

}  // namespace leafbench
