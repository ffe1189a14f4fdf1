#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>

#include <map>

namespace leafbench::testing {

using Contents = std::map<QString, QByteArray>;

/// Every file below a folder, by its path within it: equal before and after means that nothing was changed, added or removed.
inline Contents contentsOf(const QString& folder)
{
    Contents contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return contents;
}

}  // namespace leafbench::testing
