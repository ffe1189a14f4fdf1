#include "engine/common/FreeName.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

namespace leafbench {

constexpr int mostNames = 1000;

/// rename(2) without replacing; false with errno.
static bool renameTo(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL)
        return false;
    if (QFileInfo::exists(to) || QFileInfo(to).isSymLink()) {  // a file system without RENAME_NOREPLACE
        errno = EEXIST;
        return false;
    }
    return std::rename(source.constData(), target.constData()) == 0;
}

std::optional<QString> moveToFreeName(const QString& from, const QString& parent, const QString& name)
{
    QString wanted = parent + QLatin1Char('/') + name;
    for (int number = 2; !renameTo(from, wanted); ++number) {
        if ((errno != EEXIST && errno != ENOTEMPTY) || number > mostNames)
            return std::nullopt;
        wanted = QStringLiteral("%1/%2-%3").arg(parent, name, QString::number(number));
    }
    return wanted;
}

QString freePath(const QString& base, const QString& end)
{
    QString path = base + end;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2%3").arg(base, QString::number(number), end);
    return path;
}

std::optional<QString> makeFreeFolder(const QString& base)
{
    for (int number = 1; number < mostNames; ++number) {
        const QString path = number == 1 ? base : QStringLiteral("%1-%2").arg(base, QString::number(number));
        if (::mkdir(QFile::encodeName(path).constData(), 0777) == 0)
            return path;
        if (errno != EEXIST)
            break;
    }
    return std::nullopt;
}

}  // namespace leafbench
