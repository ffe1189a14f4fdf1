#include "ui/bridge/QueueFile.h"

#include "engine/common/FreeName.h"
#include "engine/common/Paths.h"
#include "engine/common/SyncedFile.h"
#include "engine/common/TextFile.h"
#include "engine/runs/place/PlaceEntries.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/runs/place/StateFolder.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

/// A window's file.
struct StoredQueue {
    int version = 1;
    QString runs{};  ///< the runs folder at that time; empty in the file of an earlier version
    KeptQueue queue{};
};

void fields(StoredQueue& stored, auto&& visit)
{
    visit("version", stored.version, Range{1, 1});
    visit("runs", stored.runs, unlessEmpty);
    visit("running", stored.queue.running);
    visit("jobs", stored.queue.jobs);
}

const QString queueFileEnd = QStringLiteral(".json");

QString queueFileBase(const QString& file) { return file.chopped(queueFileEnd.size()); }

QString queueLockOf(const QString& file) { return queueFileBase(file) + QStringLiteral(".lock"); }

/// Of all windows of a runs folder, in the versions before its own folder for queues.
QString earlierQueueFile(const QString& runsDir) { return stateFolderOf(runsDir) + QStringLiteral("/queue.json"); }

QString missingPathOf(const JobRequest& job)
{
    const auto gone
        = std::find_if(job.paths.begin(), job.paths.end(), [](const QString& path) { return !QFileInfo::exists(path); });
    return gone == job.paths.end() ? QString() : *gone;
}

/// Of `queue`, as it was stored for the runs folder `from`.
void addFoundJobs(FoundQueue& found, const KeptQueue& queue, const QString& from, const QString& runsDir)
{
    const auto add = [&](const JobRequest& stored, std::vector<JobRequest>& whole) {
        JobRequest job = from.isEmpty() ? stored : movedRequest(stored, from, runsDir);
        if (const QString missing = missingPathOf(job); missing.isEmpty())
            whole.push_back(std::move(job));
        else
            found.gone.push_back({std::move(job), missing});
    };
    if (queue.running)
        add(*queue.running, found.interrupted);
    for (const JobRequest& job : queue.jobs)
        add(job, found.jobs);
}

}  // namespace

QueueFile::QueueFile(const QString& runsDir, const QString& name)
    : m_runsDir(absolutePath(runsDir)),
      m_folder(queueFolderOf(m_runsDir)),
      m_path(m_folder + u'/' + name + queueFileEnd)
{
}

QStringList QueueFile::otherFiles() const
{
    QStringList files{earlierQueueFile(m_runsDir)};
    for (const QFileInfo& file : QDir(m_folder).entryInfoList({u'*' + queueFileEnd}, QDir::Files, QDir::Time | QDir::Reversed))
        files << file.filePath();
    files.removeIf([this](const QString& file) { return file == m_path || !QFileInfo::exists(file); });
    return files;
}

FoundQueue QueueFile::open()
{
    const std::lock_guard guard(m_mutex);
    FoundQueue found;
    for (const QString& file : otherFiles())
        adopt(file, found);
    return found;
}

/// If its window is gone, and the file can be read.
void QueueFile::adopt(const QString& path, FoundQueue& found)
{
    auto lock = FileLock::take(queueLockOf(path), ErrorCode::RunInUse, path);
    if (!lock || !QFileInfo::exists(path))
        return;
    const auto json = readJson(path);
    if (json.failed() && json.error().code != ErrorCode::BadFile)
        return;
    const auto stored = json ? fromJson<StoredQueue>(*json, Strictness::AllFields) : json.as<StoredQueue>();
    if (!stored) {
        const QString aside = freePath(queueFileBase(path) + QStringLiteral("-damaged"));
        if (QFile::rename(path, aside))
            found.setAside << aside;
        return;
    }
    addFoundJobs(found, stored->queue, stored->runs, m_runsDir);
    m_left.push_back({std::move(lock).value(), path});
}

Status QueueFile::take()
{
    if (m_lock)
        return Ok{};
    if (auto made = makeFolderOfRuns(m_folder); !made)
        return made;
    auto lock = FileLock::take(queueLockOf(m_path), ErrorCode::RunInUse, m_path);
    if (!lock)
        return lock.as<Ok>();
    m_lock.emplace(std::move(lock).value());
    return Ok{};
}

Status QueueFile::store(const KeptQueue& queue)
{
    if (auto taken = take(); !taken)
        return taken;
    return writeSynced(m_path, {QJsonDocument(toJson(StoredQueue{1, m_runsDir, queue})).toJson()});
}

Status QueueFile::write(quint64 number, const KeptQueue& queue)
{
    const std::lock_guard guard(m_mutex);
    if (number <= std::exchange(m_written, std::max(number, m_written)))
        return Ok{};
    if (!queue.isEmpty()) {
        if (auto stored = store(queue); !stored)
            return stored;
        m_stored = true;
    } else if (std::exchange(m_stored, false)) {
        QFile::remove(m_path);
        m_lock.reset();
    }
    removeLeft();
    QDir().rmdir(m_folder);  // if nothing else is in it
    return Ok{};
}

void QueueFile::unlock()
{
    const std::lock_guard guard(m_mutex);
    m_lock.reset();
}

void QueueFile::removeLeft()
{
    for (const Left& left : m_left)
        QFile::remove(left.path);
    if (!std::exchange(m_left, {}).empty())
        QDir().rmdir(stateFolderOf(m_runsDir));  // the same
}

}  // namespace leafbench::ui
