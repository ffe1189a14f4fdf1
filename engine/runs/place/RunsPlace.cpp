#include "engine/runs/place/RunsPlace.h"

#include "engine/common/Fields.h"
#include "engine/common/FileLock.h"
#include "engine/common/Paths.h"
#include "engine/common/SyncedFile.h"
#include "engine/common/TextFile.h"

#include <QJsonDocument>
#include <QStandardPaths>

#include <cerrno>

namespace leafbench {

/// Not QSettings, which says nothing where it cannot write, and does not sync.
static QString settingFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/leafbench/runs.json");
}

QString standardRunsDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/leafbench/runs");
}

QString settledRunsDir()
{
    const QString chosen = readRunsSetting().folder;
    return chosen.isEmpty() ? standardRunsDir() : chosen;
}

RunsSetting readRunsSetting()
{
    const auto json = readJson(settingFile());
    RunsSetting setting = json ? fromJson<RunsSetting>(*json) : RunsSetting();
    if (!QDir::isAbsolutePath(setting.folder))
        setting.folder.clear();
    return setting;
}

Status writeRunsSetting(const RunsSetting& setting)
{
    const QString file = settingFile();
    QDir().mkpath(QFileInfo(file).path());
    return writeSynced(file, {QJsonDocument(toJson(setting)).toJson()});
}

Status settleRunsDir(const QString& folder)
{
    const QString path = absolutePath(folder);
    const bool standard = path == absolutePath(standardRunsDir());
    if (!standard && !QFileInfo::exists(path))
        return Error{.code = ErrorCode::NotFound, .subject = path};
    if (!standard && !QFileInfo(path).isDir())
        return Error{.code = ErrorCode::PlaceUnusable, .subject = path, .detail = QStringLiteral("no folder")};
    const QString before = settledRunsDir();
    const auto alone = FileLock::take(moveLock(before), ErrorCode::RunsMoving, before);
    if (alone.failed() && alone.error().code == ErrorCode::RunsMoving)  // not that the folder is away
        return alone.as<Ok>();
    RunsSetting setting = readRunsSetting();
    setting.folder = standard ? QString() : path;
    setting.left.removeIf([&path](const QString& left) { return isSameFile(left, path); });
    if (isSameFile(setting.from, path))
        setting.from.clear();
    return writeRunsSetting(setting);
}

/// Errors: RunsDirGone.
static Status checkNotGone(const QString& folder)
{
    const RunsSetting setting = readRunsSetting();
    for (const QString& known : {setting.folder, setting.from}) {
        if (!known.isEmpty() && isWithin(absolutePath(folder), known) && !QFileInfo(known).isDir())
            return Error{.code = ErrorCode::RunsDirGone, .subject = known};
    }
    return Ok{};
}

Status checkRunsDir(const QString& runsDir)
{
    if (auto there = checkNotGone(runsDir); !there)
        return there;
    const QFileInfo given(runsDir);
    if (given.exists() && !given.isDir())
        return Error{.code = ErrorCode::PlaceUnusable, .subject = runsDir, .detail = QStringLiteral("no folder")};
    if (given.exists() && !(given.isReadable() && given.isExecutable()))  // it would look empty
        return Error{.code = ErrorCode::NotReadable, .subject = runsDir, .detail = qt_error_string(EACCES)};
    return Ok{};
}

Status makeFolderOfRuns(const QString& folder)
{
    if (auto there = checkNotGone(folder); !there)
        return there;
    if (!QDir().mkpath(folder))
        return Error{.code = ErrorCode::NotWritable, .subject = folder};
    return Ok{};
}

QString moveLock(const QString& runsDir) { return runsDir + QStringLiteral("/move.lock"); }

Status checkNotMoving(const QString& path)
{
    for (QString folder = absolutePath(path); folder.size() > 1; folder = QFileInfo(folder).path()) {
        if (const QString lock = moveLock(folder); isLocked(lock))
            return Error{.code = ErrorCode::RunsMoving, .subject = folder, .detail = lockHolder(lock)};
    }
    if (!QFileInfo::exists(path))  // and the lock went along
        return Error{.code = ErrorCode::RunsMoving, .subject = path};
    return Ok{};
}

}  // namespace leafbench
