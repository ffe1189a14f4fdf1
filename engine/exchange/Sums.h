#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace leafbench {

/// File names and their SHA-256 sums (64 lower-case hexadecimal digits), as sha256sum(1) of coreutils 9 writes and checks them:
/// "SUM  NAME"; names with a backslash or a line break are escaped and their line begins with a backslash.
using Sums = std::map<QString, QByteArray>;

QByteArray sumsToText(const Sums& sums);
/// nullopt: a line that is none, or a name that is there twice.
std::optional<Sums> sumsFromText(const QByteArray& text);

}  // namespace leafbench
