#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QtNumeric>

namespace leafbench {

/// A file of proc or sys; empty if it cannot be read.
inline QByteArray systemText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The line "key: 123 kB" of meminfo or a process's status, in bytes; 0 if it is missing or not a number of bytes.
inline qint64 bytesOfLine(const QByteArray& text, const QByteArray& key)
{
    const qsizetype at = text.startsWith(key + ':') ? 0 : text.indexOf('\n' + key + ':');
    if (at < 0)
        return 0;
    const qsizetype begin = text.indexOf(':', at) + 1;
    qint64 bytes = 0;
    const bool tooMany
        = qMulOverflow(text.mid(begin, text.indexOf("kB", begin) - begin).trimmed().toLongLong(), qint64(1024), &bytes);
    return tooMany ? 0 : bytes;
}

}  // namespace leafbench
