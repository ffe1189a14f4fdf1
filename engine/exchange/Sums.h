#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace leafbench {

/// File names and their SHA-256 sums (64 lower-case hexadecimal digits), in the format of coreutils 9's sha256sum(1):
/// "SUM  NAME"; names with a backslash or a line break are escaped and their line begins with a backslash.
using Sums = std::map<QString, QByteArray>;

QByteArray sumsToText(const Sums& sums);
/// nullopt: a malformed line or a duplicate name.
std::optional<Sums> sumsFromText(const QByteArray& text);

}  // namespace leafbench
