#pragma once

#include <QString>

#include <optional>

namespace leafbench {

/// Renames a file or folder into `parent`, under `name` or the next free "name-2". Never replaces anything, even with concurrent
/// programs. Returns the new path; empty with errno on failure.
std::optional<QString> moveToFreeName(const QString& from, const QString& parent, const QString& name);

}  // namespace leafbench
