#include "engine/runs/place/MovePlace.h"

#include "engine/common/FileLock.h"
#include "engine/common/Paths.h"
#include "engine/runs/place/RunsPlace.h"

#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <unistd.h>

namespace leafbench {
namespace {

/// As /proc/mounts names them.
bool isNetwork(const QByteArray& fileSystem)
{
    constexpr std::array kinds{"nfs",    "nfs4", "cifs",  "smb3", "smbfs",  "afs",        "ceph",           "coda",     "9p",
                               "lustre", "gpfs", "ocfs2", "gfs2", "beegfs", "fuse.sshfs", "fuse.glusterfs", "fuse.ceph"};
    return std::find(kinds.begin(), kinds.end(), fileSystem) != kinds.end();
}

/// The path itself, or the nearest folder above it that exists.
QString nearestThere(QString path)
{
    while (path.size() > 1 && !QFileInfo::exists(path))
        path = QFileInfo(path).path();
    return path;
}

/// Without links, also of what is not there yet.
QString withoutLinks(const QString& path)
{
    const QString there = nearestThere(path);
    return QDir::cleanPath(QFileInfo(there).canonicalFilePath() + path.mid(there.size() > 1 ? there.size() : 0));
}

/// Whether it is the top of a file system.
bool isMountPoint(const QString& folder)
{
    struct stat own {
    }, above{};
    return ::stat(QFile::encodeName(folder).constData(), &own) == 0
        && ::stat(QFile::encodeName(folder + QStringLiteral("/..")).constData(), &above) == 0
        && (own.st_dev != above.st_dev || own.st_ino == above.st_ino);
}

Error unusable(const QString& place, const char* why, const QStringList& choices = {})
{
    return {.code = ErrorCode::PlaceUnusable, .subject = place, .detail = QLatin1String(why), .choices = choices};
}

}  // namespace

DiskFacts diskFacts(const QString& folder)
{
    const QStorageInfo disk(nearestThere(folder));
    return {disk.bytesAvailable(), isNetwork(disk.fileSystemType()) ? QString::fromLatin1(disk.fileSystemType()) : QString()};
}

QString placeIn(const QString& folder)
{
    const bool there = QFileInfo(folder).isDir();
    const QByteArray above = QFile::encodeName(QFileInfo(folder).path());
    if (there && (isMountPoint(folder) || ::access(above.constData(), W_OK) != 0))
        return folder + QStringLiteral("/leafbench-runs");
    return folder;
}

Result<RunsPlace> readRunsPlace(const QString& runsDir)
{
    if (auto there = checkRunsDir(runsDir); !there)
        return there.as<RunsPlace>();
    RunsPlace place{.folder = absolutePath(runsDir), .disk = diskFacts(absolutePath(runsDir))};
    if (!QFileInfo::exists(runsDir))
        return place;
    const auto content = placeEntries(place.folder);
    if (!content)
        return content.as<RunsPlace>();
    place.runs = content->runs();
    place.studies = content->studies();
    place.files = content->files();
    place.bytes = content->bytes();
    return place;
}

Status checkPlace(const QString& from, const PlaceEntries& content, const QString& to, const DiskFacts& disk)
{
    const QString source = withoutLinks(from), target = withoutLinks(to);
    if (source == target)
        return unusable(to, "same");
    if (isWithin(target, source))
        return unusable(to, "inside");
    const QFileInfo place(to);
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (place.isSymLink() || (place.exists() && (!place.isDir() || !QDir(to).isEmpty(all))))
        return unusable(to, "not empty");
    if (!disk.network.isEmpty() && content.studies() > 0)
        return unusable(to, "network", {disk.network});
    const qint64 needed = content.diskBytes();
    if (disk.freeBytes >= 0 && needed > disk.freeBytes)
        return Error{.code = ErrorCode::TooLittleSpace, .subject = to, .low = double(needed), .high = double(disk.freeBytes)};
    return Ok{};
}

Status checkUnused(const PlaceEntries& content)
{
    const QString end = QStringLiteral(".lock");
    for (const QString& lock : content.locks) {
        if (!isLocked(lock))
            continue;
        const bool study = lock.endsWith(QLatin1String(".db.lock"));
        return Error{.code = study ? ErrorCode::StudyInUse : ErrorCode::RunInUse,
                     .subject = study ? lock.chopped(end.size()) : QFileInfo(lock).path(),
                     .detail = lockHolder(lock)};
    }
    return Ok{};
}

}  // namespace leafbench
