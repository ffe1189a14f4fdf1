#pragma once

#include "engine/common/Error.h"
#include "engine/dataset/Split.h"

#include <QString>

namespace leafbench::words {

/// What happened to which file or field, and what to do: one or two sentences.
QString errorText(const Error& error);
QString scanNoteText(const ScanNote& note);
QString splitWarningText(const SplitWarning& warning);

}  // namespace leafbench::words
