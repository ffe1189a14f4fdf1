#pragma once

#include <QDir>
#include <QFileInfo>

namespace leafbench {

/// Absolute and without "..", "." or a slash at the end, so that paths of one folder are equal. Links are not resolved.
inline QString absolutePath(const QString& path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

}  // namespace leafbench
