#include "engine/runs/place/MoveRuns.h"

#include "engine/common/AsideFolder.h"
#include "engine/common/FileLock.h"
#include "engine/common/Paths.h"
#include "engine/common/SyncedFile.h"
#include "engine/common/TextFile.h"
#include "engine/runs/place/MovePlace.h"
#include "engine/runs/place/PlaceCopy.h"
#include "engine/runs/place/RunsPlace.h"

#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <sys/stat.h>

namespace leafbench {
namespace {

const QString asideKind = QStringLiteral("leafbench-moving");
const QString gonePrefix = QStringLiteral(".leafbench-moved-");
constexpr int mostPasses = 5;

QString parentOf(const QString& path) { return QFileInfo(path).path(); }

bool isGoneName(const QString& path) { return QFileInfo(path).fileName().startsWith(gonePrefix); }

/// False with errno. Replaces an empty folder.
bool renameFolder(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool isOfMove(const QString& folder, const QString& move)
{
    const auto marker = readFile(moveMarker(folder));
    return !move.isEmpty() && marker && QString::fromLatin1(*marker) == move;
}

Status putMarker(const QString& folder, const QString& move) { return writeSynced(moveMarker(folder), {move.toLatin1()}); }

/// Whether a file in it changed after the marker was written: nothing else has that file. True also if that is unknown.
bool hasNews(const QString& folder)
{
    struct stat marker {};
    if (::stat(QFile::encodeName(moveMarker(folder)).constData(), &marker) != 0)
        return true;
    const auto content = placeEntries(folder);
    return !content || content->changed() > inNanoseconds(marker.st_ctim);
}

/// The marker goes last: a kill in between leaves a folder that is still known.
void removeMarked(const QString& folder)
{
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo& entry : QDir(folder).entryInfoList(all)) {
        if (entry.filePath() != moveMarker(folder))
            (void)removeFolder(entry.filePath());  // a file, too
    }
    if (QDir(folder).entryList(all).size() > 1)
        return;
    QFile::remove(moveMarker(folder));
    QDir().rmdir(folder);
}

/// folder: exists. Links are followed: the runs may lie there by another name.
bool holds(const QString& folder, const QString& runsDir)
{
    return isWithin(QFileInfo(runsDir).canonicalFilePath(), QFileInfo(folder).canonicalFilePath());
}

struct Left {
    QStringList remains;  ///< what could not be removed
    QString kept;         ///< a folder that stays, as it has news
};

/// Removes what a killed move left.
Left removeLeft(const RunsSetting& setting, const QString& runsDir)
{
    Left left;
    for (const QString& path : setting.left) {
        removeLeftovers(parentOf(path), asideKind);
        if (isGoneName(path))
            QDir().rmdir(path);  // a kill may have left it empty, without its marker
        if (!isOfMove(path, setting.move) || holds(path, runsDir))
            continue;
        if (hasNews(path)) {
            left.kept = path;
            QFile::remove(moveMarker(path));
            continue;
        }
        removeMarked(path);
        if (isOfMove(path, setting.move))
            left.remains << path;
    }
    if (left.remains.isEmpty() && isOfMove(runsDir, setting.move))
        QFile::remove(moveMarker(runsDir));
    return left;
}

class Mover {
public:
    Mover(QString from, QString to, const JobContext& context)
        : m_from(std::move(from)),
          m_to(std::move(to)),
          m_context(context),
          m_setting(readRunsSetting())
    {
    }

    Result<MovedRuns> run()
    {
        if (auto ready = prepare(); !ready)
            return ready.as<MovedRuns>();
        const Status switched = copyAndSwitch();
        if (!switched) {
            // The setting first: it may have been written, though not synced. Without it both folders stay.
            if (settle(m_setting, m_setting.left))
                (void)settle(m_setting, removeLeft(m_setting, m_from).remains);
            return switched.as<MovedRuns>();
        }
        const Left left = removeOld();
        (void)settle(m_setting, left.remains);
        return MovedRuns{m_to, m_content.files(), m_content.bytes(), left.remains.value(0), left.kept};
    }

private:
    Status prepare()
    {
        const Left left = removeLeft(m_setting, m_from);
        if (!left.remains.isEmpty())
            return Error{.code = ErrorCode::PlaceUnusable, .subject = left.remains.front(), .detail = QStringLiteral("left")};
        auto content = placeEntries(m_from);
        if (!content)
            return content.as<Ok>();
        m_content = std::move(content).value();
        if (auto unused = checkUnused(m_content); !unused)
            return unused;
        if (auto usable = checkPlace(m_from, m_content, m_to, diskFacts(m_to)); !usable)
            return usable;
        if (!QDir().mkpath(parentOf(m_to)))
            return Error{.code = ErrorCode::NotWritable, .subject = parentOf(m_to)};
        for (QString made = parentOf(m_to); made.size() > 1; made = parentOf(made))
            (void)syncFolder(made);  // the new ones survive a power cut as well
        m_setting.move = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return settle(m_setting, {m_to});
    }

    Status copyAndSwitch()
    {
        AsideFolder aside(parentOf(m_to), asideKind);
        if (aside.path().isEmpty())
            return Error{.code = ErrorCode::NotWritable, .subject = parentOf(m_to), .detail = aside.failure()};
        if (auto copied = copyInto(aside.path()); !copied)
            return copied;
        if (auto marked = putMarker(aside.path(), m_setting.move); !marked)
            return marked;
        if (!renameFolder(aside.path(), m_to))
            return Error{.code = ErrorCode::NotWritable, .subject = m_to, .detail = qt_error_string(errno)};
        aside.release();
        if (auto synced = syncFolder(parentOf(m_to)); !synced)
            return synced;
        const bool standard = m_to == absolutePath(standardRunsDir());
        return settle({standard ? QString() : m_to, m_setting.move, {}, settledRunsDir()}, {m_from, goneName()});
    }

    /// Until nothing has changed since it was listed. The marker is older than the last list: what changes after that is news.
    Status copyInto(const QString& folder)
    {
        struct stat info {};
        if (::stat(QFile::encodeName(m_from).constData(), &info) == 0)
            (void)::chmod(QFile::encodeName(folder).constData(), info.st_mode & 07777);
        PlaceCopy copy(m_from, folder, m_context);
        for (int pass = 0; pass < mostPasses; ++pass) {
            if (auto updated = copy.update(m_content); !updated)
                return updated;
            if (auto marked = putMarker(m_from, m_setting.move); !marked)
                return marked;
            auto now = placeEntries(m_from);
            if (!now)
                return now.as<Ok>();
            if (now->entries == m_content.entries)
                return m_context.token.checkpoint() ? Status(Ok{}) : Status(Cancelled{});
            m_content = std::move(now).value();
        }
        return Error{.code = ErrorCode::PlaceUnusable, .subject = m_from, .detail = QStringLiteral("changed")};
    }

    /// Under another name first: a program that still writes to the old place is told that it is gone.
    Left removeOld()
    {
        if (renameFolder(m_from, goneName()))
            (void)syncFolder(parentOf(m_from));
        return removeLeft(m_setting, m_to);
    }

    QString goneName() const { return parentOf(m_from) + QLatin1Char('/') + gonePrefix + m_setting.move; }

    /// Stores and remembers the setting.
    Status settle(RunsSetting next, const QStringList& left)
    {
        next.left = left;
        if (left.isEmpty())
            next.move.clear();
        auto written = writeRunsSetting(next);
        if (written)
            m_setting = std::move(next);
        return written;
    }

    const QString m_from;
    const QString m_to;
    const JobContext& m_context;
    PlaceEntries m_content;
    RunsSetting m_setting;
};

}  // namespace

Result<MovedRuns> moveRuns(const QString& to, const JobContext& context)
{
    const QString from = settledRunsDir();
    if (auto made = makeFolderOfRuns(from); !made)
        return made.as<MovedRuns>();
    const auto alone = FileLock::take(moveLock(from), ErrorCode::RunsMoving, from);
    if (!alone)
        return alone.as<MovedRuns>();
    if (settledRunsDir() != from)  // another program has just moved them
        return Error{.code = ErrorCode::RunsMoving, .subject = from};
    return Mover(QFileInfo(from).canonicalFilePath(), placeIn(absolutePath(to)), context).run();
}

}  // namespace leafbench
