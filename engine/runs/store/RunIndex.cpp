#include "engine/runs/store/RunIndex.h"

#include "engine/common/OpenFile.h"
#include "engine/runs/starter/StarterModel.h"
#include "engine/runs/store/RunBytes.h"
#include "engine/runs/store/RunDamage.h"
#include "engine/runs/store/RunIndexFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <limits>

namespace leafbench {
namespace {

/// The state of a run's folder, without opening files.
struct RunStamp {
    QByteArray bytes;    ///< inode, size and times of change of each file that openRun() reads; empty: no run
    bool fresh = false;  ///< a file changed so recently that another change may have the same time: unreliable
    int error = 0;       ///< errno, if it is not known whether there is a run
};

using FileStamp = std::array<qint64, 6>;

constexpr std::array readFiles{"/run.json",   "/recipe.json",  "/epochs.csv",
                               "/marks.json", "/machine.json", "/checkpoints/best.safetensors"};
/// More than the resolution of file times (the kernel's tick, 4 or 10 ms).
constexpr qint64 grainNs = 50'000'000;

qint64 nanoseconds(const timespec& time) { return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec; }

/// Clocks jump: a file from the future counts like one from the past.
bool isFresh(const timespec& changed)
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return std::abs(nanoseconds(now) - nanoseconds(changed)) < grainNs;
}

RunStamp stampOf(const QString& runPath)
{
    RunStamp stamp;
    const QByteArray folder = QFile::encodeName(runPath);
    struct stat info {};
    for (const char* name : readFiles) {
        FileStamp file{};
        if (stat((folder + name).constData(), &info) == 0) {
            // ctime cannot be set by users, unlike mtime.
            file = {static_cast<qint64>(info.st_ino),
                    info.st_size,
                    info.st_mtim.tv_sec,
                    info.st_mtim.tv_nsec,
                    info.st_ctim.tv_sec,
                    info.st_ctim.tv_nsec};
            stamp.fresh = stamp.fresh || isFresh(info.st_ctim);
        } else if (name == readFiles.front()) {
            return {.bytes = {}, .fresh = false, .error = errno == ENOENT || errno == ENOTDIR ? 0 : errno};
        }
        stamp.bytes.append(reinterpret_cast<const char*>(file.data()), sizeof(file));
    }
    return stamp;
}

Error notReadable(const QString& path, int error)
{
    return {.code = ErrorCode::NotReadable, .subject = path, .detail = qt_error_string(error)};
}

/// Names of runsDir's folders that may be runs, unordered.
QStringList runFolderNames(const QString& runsDir)
{
    QStringList names = QDir(runsDir).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
    names.removeOne(QStringLiteral("trash"));
    return names;
}

/// Lists a folder once: takes known runs from the index, and reads the others.
class Lister {
public:
    explicit Lister(const QString& runsDir) : m_runsDir(QFileInfo(runsDir).absoluteFilePath())
    {
        auto rows = readIndexRows(m_runsDir);
        m_hasIndex = rows.finished();
        if (rows)
            m_known = std::move(rows).value();
        else if (rows.error().code == ErrorCode::NotAStudy)
            removeIndex(m_runsDir);
    }

    RunList list()
    {
        if (const OpenFile folder(m_runsDir); folder.get() < 0 && errno != ENOENT)
            m_list.unreadable.push_back({m_runsDir, notReadable(m_runsDir, errno)});
        const QStringList names = runFolderNames(m_runsDir);
        for (const QString& name : names)
            add(name);
        sort();
        update();
        return std::move(m_list);
    }

private:
    void add(const QString& name)
    {
        const QString path = m_runsDir + QLatin1Char('/') + name;
        const RunStamp stamp = stampOf(path);
        if (stamp.error != 0)
            m_list.unreadable.push_back({path, notReadable(path, stamp.error)});
        if (stamp.bytes.isEmpty())
            return;
        const IndexedRun known = m_known.take(name);
        if (known.stamp == stamp.bytes && addKnown(path, name, known.run))
            return;
        if (auto run = openRun(path))
            keep(name, stamp, std::move(run).value());
        else if (QFileInfo::exists(path + QStringLiteral("/run.json")))  // else it was removed while being read
            m_list.unreadable.push_back({path, run.error()});
        if (!known.stamp.isEmpty() && !m_changed.contains(name))
            m_removed << name;
    }

    bool addKnown(const QString& path, const QString& name, const QByteArray& bytes)
    {
        std::optional<Run> run = m_reader.read(bytes);
        if (!run)
            return false;
        run->path = path;
        run->name = name;
        run->inUse = isRunInUse(path);
        run->resumable = !isOver(run->state) && !run->inUse;
        run->damage = emptiedFiles(path);  // the stamp covers other damage
        sayDamage(*run);
        m_list.runs.push_back(std::move(*run));
        return true;
    }

    void keep(const QString& name, const RunStamp& before, Run run)
    {
        sayDamage(run);
        // A run that changed while being read may be inconsistent: read it again next time.
        const RunStamp after = stampOf(run.path);
        if (after.bytes == before.bytes && !after.fresh && run.damage.empty())
            m_changed.insert(name, {after.bytes, runToBytes(run)});
        m_list.runs.push_back(std::move(run));
    }

    void sayDamage(const Run& run)
    {
        for (const Error& error : run.damage)
            m_list.unreadable.push_back({run.path, error});
    }

    void sort()
    {
        const auto moment = [](const Run& run) {
            return run.started.isValid() ? run.started.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
        };
        std::vector<std::pair<qint64, std::size_t>> order;
        for (std::size_t i = 0; i < m_list.runs.size(); ++i)
            order.emplace_back(moment(m_list.runs[i]), i);
        std::sort(order.begin(), order.end(), [this](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : m_list.runs[a.second].name > m_list.runs[b.second].name;
        });
        std::vector<Run> sorted;
        for (const auto& [when, i] : order)
            sorted.push_back(std::move(m_list.runs[i]));
        m_list.runs = std::move(sorted);
        std::stable_sort(m_list.unreadable.begin(), m_list.unreadable.end(),
                         [](const UnreadableRun& a, const UnreadableRun& b) { return a.path < b.path; });
    }

    /// If the index is not writable, only time is lost.
    void update()
    {
        m_removed += m_known.keys();  // not in the folder any more
        if (!m_changed.isEmpty() || (m_hasIndex && !m_removed.isEmpty()))
            (void)writeIndexRows(m_runsDir, m_changed, m_removed);
    }

    QString m_runsDir;
    IndexedRows m_known;
    bool m_hasIndex = false;
    RunBytesReader m_reader;
    RunList m_list;
    IndexedRows m_changed;
    QStringList m_removed;
};

}  // namespace

RunList indexedRuns(const QString& runsDir) { return Lister(runsDir).list(); }

RunList runsWithStarter(const QString& runsDir)
{
    RunList list = indexedRuns(runsDir);
    const QString folder = starterFolder();
    if (folder.isEmpty())
        return list;
    if (auto starter = openRun(folder))
        list.runs.push_back(std::move(starter).value());
    else
        list.unreadable.push_back({folder, starter.error()});
    return list;
}

quint64 runsFingerprint(const QString& runsDir)
{
    QStringList names = runFolderNames(runsDir);
    names.sort();
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const QString& name : std::as_const(names)) {
        const QString path = runsDir + QLatin1Char('/') + name;
        const RunStamp stamp = stampOf(path);
        if (stamp.bytes.isEmpty() && stamp.error == 0)
            continue;
        hash.addData(name.toUtf8());
        hash.addData(stamp.bytes);
        hash.addData(isRunInUse(path) ? QByteArrayView("/1") : QByteArrayView("/0"));
    }
    quint64 number = 0;
    memcpy(&number, hash.result().constData(), sizeof number);
    return number;
}

}  // namespace leafbench
