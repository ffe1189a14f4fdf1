#pragma once

#include <QString>

#include <optional>

namespace leafbench {

/// Renames a file or folder into `parent`, under `name` or the next free "name-2". Never replaces anything, even with concurrent
/// programs. Returns the new path; empty with errno on failure.
std::optional<QString> moveToFreeName(const QString& from, const QString& parent, const QString& name);

/// base + end, or the first of "base-2" + end and so on that does not exist.
QString freePath(const QString& base, const QString& end = {});

/// Makes the folder `base`, or the next free "base-2", even with concurrent programs. Empty: it cannot be made.
std::optional<QString> makeFreeFolder(const QString& base);

}  // namespace leafbench
