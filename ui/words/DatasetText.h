#pragma once

#include "engine/dataset/Split.h"

#include <QString>

namespace leafbench::words {

/// What a scan passed over or counted in another way: one sentence, which names the folder.
QString scanNoteText(const ScanNote& note);
/// Which subset has nothing of a class, and why.
QString splitWarningText(const SplitWarning& warning);

}  // namespace leafbench::words
