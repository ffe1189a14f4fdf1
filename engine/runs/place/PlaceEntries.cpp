#include "engine/runs/place/PlaceEntries.h"

#include "engine/runs/place/RunsPlace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace leafbench {
namespace {

constexpr QLatin1String markerName(".leafbench-move");
constexpr QLatin1String queueName("queue");

bool isLockFile(const QString& path)
{
    return path.endsWith(QLatin1String(".lock")) || path.endsWith(QLatin1String(".lock.rmlock"));
}

/// Also what a kill leaves of writing the marker.
bool staysBehind(const QString& path)
{
    return path.startsWith(markerName) || path.startsWith(QLatin1String("index.sqlite"))
        || (isLockFile(path) && path.startsWith(queueName + QLatin1Char('/')));
}

/// A link that leads out of the folder would lead nowhere from another place.
QString targetOfLink(const QString& path, const QString& root)
{
    const QString absolute = QFileInfo(path).symLinkTarget();
    const bool inside = absolute.startsWith(root + QLatin1Char('/'));
    return inside ? QDir(QFileInfo(path).path()).relativeFilePath(absolute) : absolute;
}

class EntryReader {
public:
    explicit EntryReader(const QString& root) : m_root(root) {}

    Status read(const QString& inside)
    {
        const QString folder = inside.isEmpty() ? m_root : m_root + QLatin1Char('/') + inside;
        if (!QFileInfo(folder).isReadable() || !QFileInfo(folder).isExecutable())
            return cannotRead(folder, {});
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        for (const QFileInfo& info : QDir(folder).entryInfoList(all, QDir::Unsorted)) {
            const QString name = info.fileName();
            if (auto added = add(inside.isEmpty() ? name : inside + QLatin1Char('/') + name); !added)
                return added;
        }
        return Ok{};
    }

    PlaceEntries take() { return std::move(m_found); }

private:
    Status add(const QString& inside)
    {
        const QString path = m_root + QLatin1Char('/') + inside;
        if (staysBehind(inside) || path == moveLock(m_root))
            return Ok{};
        if (inside.contains(QChar::ReplacementCharacter))
            return cannotRead(path, QStringLiteral("name is not UTF-8"));
        struct stat info {};
        if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
            return errno == ENOENT ? Status(Ok{}) : cannotRead(path, qt_error_string(errno));
        PlaceEntry& entry = m_found.entries[inside];
        entry.mode = info.st_mode & 07777;
        if (S_ISDIR(info.st_mode)) {
            entry.kind = PlaceEntry::Kind::Folder;
            return read(inside);
        }
        entry.inode = info.st_ino;
        if (S_ISLNK(info.st_mode)) {
            entry.kind = PlaceEntry::Kind::Link;
            entry.target = targetOfLink(path, m_root);
            return entry.target.contains(QChar::ReplacementCharacter) ? cannotRead(path, QStringLiteral("target is not UTF-8"))
                                                                      : Status(Ok{});
        }
        if (isLockFile(inside))
            m_found.locks.push_back(path);
        entry.size = info.st_size;
        entry.modified = inNanoseconds(info.st_mtim);
        entry.changed = inNanoseconds(info.st_ctim);
        return S_ISREG(info.st_mode) ? Status(Ok{}) : cannotRead(path, QStringLiteral("not a file"));
    }

    static Error cannotRead(const QString& path, const QString& why)
    {
        return {.code = ErrorCode::NotReadable, .subject = path, .detail = why};
    }

    QString m_root;
    PlaceEntries m_found;
};

template <class Of>
qint64 sumOver(const PlaceEntries& place, Of of)
{
    qint64 sum = 0;
    for (const auto& [path, entry] : place.entries)
        sum += of(path, entry);
    return sum;
}

}  // namespace

qint64 PlaceEntries::bytes() const
{
    return sumOver(*this, [](const QString&, const PlaceEntry& entry) { return entry.size; });
}

qint64 PlaceEntries::diskBytes() const
{
    constexpr qint64 block = 4096;
    return sumOver(*this, [](const QString&, const PlaceEntry& entry) { return (entry.size / block + 1) * block; });
}

qint64 PlaceEntries::files() const
{
    return sumOver(*this, [](const QString&, const PlaceEntry& entry) { return entry.kind == PlaceEntry::Kind::File ? 1 : 0; });
}

qint64 PlaceEntries::runs() const
{
    return sumOver(*this, [](const QString& path, const PlaceEntry&) {
        return path.count(QLatin1Char('/')) == 1 && path.endsWith(QLatin1String("/run.json")) ? 1 : 0;
    });
}

qint64 PlaceEntries::studies() const
{
    return sumOver(*this, [](const QString& path, const PlaceEntry&) {
        return path.startsWith(QLatin1String("tuning/")) && path.endsWith(QLatin1String(".db")) ? 1 : 0;
    });
}

qint64 PlaceEntries::changed() const
{
    qint64 last = 0;
    for (const auto& [path, entry] : entries)
        last = std::max(last, entry.changed);
    return last;
}

Result<PlaceEntries> placeEntries(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return Error{.code = ErrorCode::NotFound, .subject = folder};
    EntryReader reader(folder);
    if (auto read = reader.read({}); !read)
        return read.as<PlaceEntries>();
    return reader.take();
}

QString moveMarker(const QString& folder) { return folder + QLatin1Char('/') + markerName; }

QString queueFolderOf(const QString& runsDir) { return runsDir + QLatin1Char('/') + queueName; }

qint64 inNanoseconds(const timespec& time) { return qint64{1'000'000'000} * time.tv_sec + time.tv_nsec; }

}  // namespace leafbench
