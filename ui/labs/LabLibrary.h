#pragma once

#include "engine/common/Result.h"
#include "engine/labs/Lab.h"

#include <vector>

namespace leafbench::ui {

/// The labs that ship, by number, in the language of the window; one that is not translated is English.
std::vector<Lab> shippedLabs();

/// The paths of the shipped files of a language ("en"), by name: ":/labs/01-know-the-data.en.md".
QStringList shippedLabFiles(const QString& language);

}  // namespace leafbench::ui
