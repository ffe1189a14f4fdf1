#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace leafbench {

/// A file of proc or sys; empty if it cannot be read.
inline QByteArray systemText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The line "key:   123 kB" of meminfo or a process's status, in bytes; 0 if it is not there.
inline qint64 bytesOfLine(const QByteArray& text, const QByteArray& key)
{
    const qsizetype at = text.startsWith(key + ':') ? 0 : text.indexOf('\n' + key + ':');
    if (at < 0)
        return 0;
    const qsizetype begin = text.indexOf(':', at) + 1;
    return text.mid(begin, text.indexOf("kB", begin) - begin).trimmed().toLongLong() * 1024;
}

}  // namespace leafbench
