#pragma once

#include <QString>
#include <QStringList>

namespace leafbench {

/// One word for any POSIX shell, whatever it holds: epochs=3, 'a b', 'it'\''s'.
QString shellWord(const QString& text);
/// A path as one word; one that begins with "~/" is in the home of the shell that reads it: "$HOME"/'a b'.
QString shellPath(const QString& path);
/// Words of a command, with spaces between. One that begins with "~/" is a path.
QString shellWords(const QStringList& words);

}  // namespace leafbench
