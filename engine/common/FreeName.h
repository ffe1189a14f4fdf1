#pragma once

#include <QString>

#include <optional>

namespace leafbench {

/// Renames a file or folder into `parent`, under `name` or with a number behind it where that is taken ("name-2"). Nothing is ever
/// replaced, whatever other programs do meanwhile. Answers the new path; nothing, with errno, where it cannot be done.
std::optional<QString> moveToFreeName(const QString& from, const QString& parent, const QString& name);

}  // namespace leafbench
