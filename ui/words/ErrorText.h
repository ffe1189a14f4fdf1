#pragma once

#include "engine/common/stored/Unreadable.h"
#include "engine/dataset/Split.h"

#include <QString>

namespace leafbench::words {

/// What happened to which file or field, and what to do: one or two sentences.
QString errorText(const Error& error);
/// As errorText(), with the place where the error does not name it.
QString unreadableText(const Unreadable& unreadable);
/// The first few of a list, a line each, and how many more there are.
QString unreadableLines(const UnreadableList& unreadable);
QString scanNoteText(const ScanNote& note);
QString splitWarningText(const SplitWarning& warning);

}  // namespace leafbench::words
