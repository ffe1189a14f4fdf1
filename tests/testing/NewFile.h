#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace leafbench::testing {

/// Writes a file, and the folders above it where they are missing.
inline void newFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

}  // namespace leafbench::testing
