#include "engine/common/AsideFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace leafbench {
namespace {

constexpr int mostTries = 100;
constexpr int endLength = 6;

QString lockOf(const QString& folder) { return folder + QStringLiteral(".lock"); }

QString randomEnd()
{
    constexpr QLatin1String letters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    QString end;
    for (int i = 0; i < endLength; ++i)
        end += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return end;
}

/// Earlier versions created no lock file: a folder that has not changed for a day is a leftover.
bool isOld(const QString& folder) { return QFileInfo(folder).lastModified() < QDateTime::currentDateTime().addDays(-1); }

void removeIfLeft(const QString& folder)
{
    if (!QFileInfo::exists(lockOf(folder)) && !isOld(folder))
        return;
    const auto lock = FileLock::take(lockOf(folder), ErrorCode::Internal, folder);
    if (lock)
        (void)removeFolder(folder);  // what remains is tried again by the next one
}

/// system: unlink or rmdir.
Status removeEntry(const QString& path, int (*system)(const char*))
{
    if (system(QFile::encodeName(path).constData()) == 0 || errno == ENOENT)
        return Ok{};
    return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = qt_error_string(errno)};
}

}  // namespace

Status removeFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.isDir() || info.isSymLink())
        return info.exists() || info.isSymLink() ? removeEntry(folder, ::unlink) : Status(Ok{});
    Status removed = Ok{};
    const auto keepFirst = [&removed](Status status) {
        if (removed)
            removed = std::move(status);
    };
    for (const QFileInfo& entry : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        keepFirst(removeFolder(entry.filePath()));
    keepFirst(removeEntry(folder, ::rmdir));
    return removed;
}

// Also handles lock files without a folder (not created yet, or already removed).
void removeLeftovers(const QString& parent, const QString& kind)
{
    static const QRegularExpression ends(QStringLiteral("\\A[A-Za-z0-9]{%1}(\\.lock)?\\z").arg(endLength));
    const QString begin = QStringLiteral(".%1-").arg(kind);
    for (const QFileInfo& entry : QDir(parent).entryInfoList({begin + QLatin1Char('*')}, QDir::Dirs | QDir::Files | QDir::Hidden)) {
        const auto match = ends.match(entry.fileName().mid(begin.size()));
        if (!match.hasMatch() || entry.isSymLink() || entry.isDir() == match.hasCaptured(1))
            continue;
        removeIfLeft(entry.isDir() ? entry.filePath() : entry.filePath().chopped(QLatin1String(".lock").size()));
    }
}

AsideFolder::AsideFolder(const QString& parent, const QString& kind)
{
    for (int tries = 0; tries < mostTries && m_path.isEmpty(); ++tries) {
        const QString path = QStringLiteral("%1/.%2-%3").arg(parent, kind, randomEnd());
        // Lock first: an unlocked folder counts as a leftover.
        auto lock = FileLock::take(lockOf(path), ErrorCode::Internal, path);
        if (!lock && lock.error().code == ErrorCode::Internal)
            continue;  // another process is checking whether it is a leftover
        if (!lock) {
            m_failure = lock.error().detail;
            return;
        }
        if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0) {
            m_lock.emplace(std::move(lock).value());
            m_path = path;
        } else if (errno != EEXIST) {
            m_failure = qt_error_string(errno);
            return;
        }
    }
    if (!m_path.isEmpty() && isLocked(lockOf(m_path)))
        removeLeftovers(parent, kind);
}

AsideFolder::~AsideFolder()
{
    if (!m_path.isEmpty())
        (void)removeFolder(m_path);
}

Status AsideFolder::placeAs(const QString& folder)
{
    const QByteArray from = QFile::encodeName(m_path), to = QFile::encodeName(folder);
    const QByteArray before = QFile::encodeName(m_path + QStringLiteral("-before"));
    ::chmod(from.constData(), 0755);  // readable by everyone, as if it had been made under this name
    if (std::rename(from.constData(), to.constData()) == 0) {
        release();
        return Ok{};
    }
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0)
        return Ok{};  // the destructor removes the other one
    if (std::rename(to.constData(), before.constData()) == 0) {
        const bool placed = std::rename(from.constData(), to.constData()) == 0;
        const int reason = errno;
        if (placed) {
            release();
            (void)removeFolder(QFile::decodeName(before));
            return Ok{};
        }
        (void)std::rename(before.constData(), to.constData());
        errno = reason;
    }
    return Error{.code = ErrorCode::NotWritable, .subject = folder, .detail = qt_error_string(errno)};
}

AsideFolder temporaryFolder() { return {QDir::tempPath(), QStringLiteral("leafbench")}; }

}  // namespace leafbench
