#include "engine/common/FreeName.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>

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
        wanted = QStringLiteral("%1/%2-%3").arg(parent, name).arg(number);
    }
    return wanted;
}

}  // namespace leafbench
