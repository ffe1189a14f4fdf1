#include "engine/runs/store/RunTrash.h"

#include "engine/common/AsideFolder.h"
#include "engine/common/FileLock.h"
#include "engine/common/FreeName.h"
#include "engine/common/Paths.h"
#include "engine/common/TextFile.h"
#include "engine/runs/starter/StarterModel.h"
#include "engine/runs/store/RunStore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <utility>

namespace leafbench {
namespace {

QString trashOf(const QString& runsDir) { return QFileInfo(runsDir).absoluteFilePath() + QStringLiteral("/trash"); }

/// The trash's note in a run's folder.
QString noteOf(const QString& folder) { return folder + QStringLiteral("/trashed.json"); }

/// Moves it to `place` under its name, or the next free one. Returns the new path.
Result<QString> moveFolder(const QString& from, const QString& place, const QString& name)
{
    if (const auto moved = moveToFreeName(from, place, name))
        return *moved;
    return Error{
        .code = errno == ENOENT ? ErrorCode::NotFound : ErrorCode::NotWritable, .subject = from, .detail = qt_error_string(errno)};
}

qint64 bytesIn(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// A link to a run is in the trash by itself; the run that it leads to is not touched.
TrashedRun readTrashed(const QFileInfo& folder)
{
    if (folder.isSymLink())
        return {folder.absoluteFilePath(), folder.fileName(), folder.metadataChangeTime(), 0};
    TrashedRun run{folder.absoluteFilePath(), folder.fileName(), folder.metadataChangeTime(), bytesIn(folder.absoluteFilePath())};
    const auto note = readJson(noteOf(run.path));
    if (!note)
        return run;
    // The note may have been edited: use the name only if it is a folder name.
    const QString name = (*note)[QLatin1String("name")].toString();
    if (!name.isEmpty() && name != QLatin1String(".") && name != QLatin1String("..") && !name.contains(QLatin1Char('/')))
        run.name = name;
    const QDateTime trashed = QDateTime::fromString((*note)[QLatin1String("thrown")].toString(), Qt::ISODateWithMs);
    if (trashed.isValid())
        run.trashed = trashed;
    return run;
}

QFileInfoList trashedFolders(const QString& runsDir)
{
    return QDir(trashOf(runsDir)).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

constexpr std::chrono::seconds trashPatience{5};

/// Also removes the lock file of a killed training.
Status checkUnused(const QString& path)
{
    const auto lock = FileLock::take(runLock(path), ErrorCode::RunInUse, path);
    return lock ? Status(Ok{}) : lock.as<Ok>();
}

}  // namespace

Result<QString> moveToTrash(const QString& runPath)
{
    const QFileInfo folder(absolutePath(runPath));
    const QString path = folder.absoluteFilePath();
    const auto isRun = [&path] { return QFileInfo::exists(path + QStringLiteral("/run.json")); };
    if (!isRun())
        return Error{.code = ErrorCode::NotARun, .subject = runPath};
    if (isStarter(path))
        return Error{.code = ErrorCode::StarterFixed, .subject = path};
    const QString trash = trashOf(folder.absolutePath());
    if (!QDir().mkpath(trash))
        return Error{.code = ErrorCode::NotWritable, .subject = trash};
    // One at a time: a lock taken in a moved folder would never be released.
    const auto alone = FileLock::take(trash + QStringLiteral(".lock"), ErrorCode::RunInUse, path, trashPatience);
    if (!alone)
        return alone.as<QString>();
    if (!isRun())  // another process was faster
        return Error{.code = ErrorCode::NotARun, .subject = runPath};
    if (auto unused = checkUnused(path); !unused)
        return unused.as<QString>();
    const QJsonObject note{{"name", folder.fileName()}, {"thrown", QDateTime::currentDateTime().toString(Qt::ISODateWithMs)}};
    if (auto written = folder.isSymLink() ? Status(Ok{}) : writeJson(noteOf(path), note); !written)
        return written.as<QString>();
    auto moved = moveFolder(path, trash, folder.fileName());
    if (!moved)
        QFile::remove(noteOf(path));
    // A training may have started in it at the last moment.
    if (moved && isRunInUse(*moved) && restoreFromTrash(*moved))
        return Error{.code = ErrorCode::RunInUse, .subject = path};
    return moved;
}

Result<QString> restoreFromTrash(const QString& trashedPath)
{
    const QFileInfo folder(absolutePath(trashedPath));
    if (!folder.isDir())
        return Error{.code = ErrorCode::NotFound, .subject = trashedPath};
    const QString runsDir = QFileInfo(folder.absolutePath()).absolutePath();
    auto moved = moveFolder(folder.absoluteFilePath(), runsDir, readTrashed(folder).name);
    if (moved)
        QFile::remove(noteOf(*moved));
    return moved;
}

std::vector<TrashedRun> listTrash(const QString& runsDir)
{
    std::vector<TrashedRun> runs;
    for (const QFileInfo& entry : trashedFolders(runsDir)) {
        if (entry.isDir())
            runs.push_back(readTrashed(entry));
    }
    std::stable_sort(runs.begin(), runs.end(), [](const TrashedRun& a, const TrashedRun& b) { return a.trashed > b.trashed; });
    return runs;
}

Status emptyTrash(const QString& runsDir)
{
    Status emptied = Ok{};
    for (const QFileInfo& entry : trashedFolders(runsDir)) {
        if (Status removed = removeFolder(entry.absoluteFilePath()); emptied)
            emptied = std::move(removed);
    }
    if (emptied)
        QDir().rmdir(trashOf(runsDir));
    return emptied;
}

}  // namespace leafbench
