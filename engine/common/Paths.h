#pragma once

#include <QDir>
#include <QFileInfo>

namespace leafbench {

/// Absolute and without "..", "." or a slash at the end, so that paths of one folder are equal. Links are not resolved.
inline QString absolutePath(const QString& path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

/// Whether a path is the folder or lies in it, by their names alone: both without a slash at the end. No link is followed.
inline bool isWithin(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

/// Whether two paths lead to the same, also by a link. What is not there is the same only by its name. Asks the disk.
inline bool isSameFile(const QString& one, const QString& other)
{
    const QString real = QFileInfo(one).canonicalFilePath();
    return one == other || (!real.isEmpty() && real == QFileInfo(other).canonicalFilePath());
}

}  // namespace leafbench
