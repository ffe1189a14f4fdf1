#include "engine/runs/store/RunStamp.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

#include <array>
#include <cstdlib>
#include <ctime>

namespace leafbench {
namespace {

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

}  // namespace

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
            return {};
        }
        stamp.bytes.append(reinterpret_cast<const char*>(file.data()), sizeof(file));
    }
    return stamp;
}

QStringList runFolderNames(const QString& runsDir)
{
    QStringList names = QDir(runsDir).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Unsorted);
    names.removeOne(QStringLiteral("trash"));
    return names;
}

}  // namespace leafbench
