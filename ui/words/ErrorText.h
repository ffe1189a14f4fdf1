#pragma once

#include "engine/common/stored/Unreadable.h"

#include <QString>

namespace leafbench::words {

/// What happened to which file or field, and what to do: one or two sentences.
QString errorText(const Error& error);
/// As errorText(), with the place where the error does not name it.
QString unreadableText(const Unreadable& unreadable);
/// Its name in a list of those that can.
QString unreadableName(const QString& name);
/// The first few of a list, a line each, and how many more there are.
QString unreadableLines(const UnreadableList& unreadable);

}  // namespace leafbench::words
