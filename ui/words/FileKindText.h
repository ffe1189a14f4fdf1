#pragma once

#include <QString>

namespace leafbench::words {

/// The engine's word for a kind of file (engine/imaging/FileKind.h) in a sentence: "GIF animation" -> "a GIF animation".
/// Empty for a word it does not know.
QString fileKindText(const QString& kind);

}  // namespace leafbench::words
