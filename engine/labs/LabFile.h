#pragma once

#include "engine/common/Result.h"
#include "engine/labs/Lab.h"

namespace leafbench {

/// Reads a lab (resources/labs/README.md has the format). Errors: those of readFile(), and BadFile, whose detail names line and
/// field: "line 12, form: one of number, choice, curve".
Result<Lab> readLab(const QString& path);

/// Of a file's text. path: for errors.
Result<Lab> parseLab(const QString& text, const QString& path);

}  // namespace leafbench
