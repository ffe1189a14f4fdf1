#pragma once

#include <QString>

namespace leafbench::words {

/// The engine's word for a kind of file (fileKind()) with its article: "GIF animation" -> "a GIF animation". Empty for an unknown
/// word.
QString fileKindText(const QString& kind);

}  // namespace leafbench::words
