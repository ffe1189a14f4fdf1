#pragma once

#include <QString>

namespace leafbench::cli {

/// For a line that can be typed into a shell: quoted where it has to be.
QString shellWord(const QString& text);

}  // namespace leafbench::cli
