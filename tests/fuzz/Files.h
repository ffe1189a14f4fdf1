#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace leafbench::fuzz {

/// A folder of this process, in memory where the machine has such a place; removed at its end.
QString scratchFolder();

/// Writes a file into it, below folders that exist, and returns its path.
QString scratchFile(const QString& name, const QByteArray& bytes);

/// Several files as one input: each begins with a line "=== NAME". What stands before the first such line is dropped.
using NamedFiles = std::vector<std::pair<QByteArray, QByteArray>>;
NamedFiles filesIn(const QByteArray& input);

}  // namespace leafbench::fuzz
