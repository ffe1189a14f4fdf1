#pragma once

#include "engine/common/FileLock.h"
#include "ui/bridge/JobRequest.h"

#include <mutex>
#include <optional>
#include <vector>

namespace leafbench::ui {

/// What a window keeps for the next one.
struct KeptQueue {
    std::optional<JobRequest> running{};
    std::vector<JobRequest> jobs{};  ///< that wait, in their order

    bool isEmpty() const { return !running && jobs.empty(); }
};

/// What a window finds of the queues of earlier ones.
struct FoundQueue {
    struct Gone {
        JobRequest job;
        QString path;  ///< that is not there any more
    };
    std::vector<JobRequest> interrupted{};  ///< those that ran when their window was killed
    std::vector<JobRequest> jobs{};         ///< that waited and can still begin, in their order
    std::vector<Gone> gone{};               ///< those of both that cannot
    QStringList setAside{};                 ///< damaged files, under their new names

    bool isEmpty() const { return interrupted.empty() && jobs.empty() && gone.empty() && setAside.isEmpty(); }
};

/// The queue of one window, in the folder "queue" of its runs folder, and with that wherever it goes: a file of the window's own as
/// long as there is something in it, with a lock that the end of the process gives back. Thread: any.
class QueueFile {
public:
    /// name: the window's.
    QueueFile(const QString& runsDir, const QString& name);

    /// What windows that are gone have left; what lay in runs that were moved meanwhile is named where it is now. A damaged file is
    /// set aside. What was found stays on the disk until the next write(), which has to bring it.
    FoundQueue open();
    /// Stores the queue. An older number than the last one changes nothing. Errors: those of makeFolderOfRuns(), NotWritable.
    Status write(quint64 number, const KeptQueue& queue);
    /// Gives the lock back, which may have been moved with the runs; what is stored stays.
    void unlock();

private:
    /// Of a window that is gone, with its lock.
    struct Left {
        FileLock lock;
        QString path;
    };
    QStringList otherFiles() const;
    void adopt(const QString& path, FoundQueue& found);
    Status take();
    Status store(const KeptQueue& queue);
    void removeLeft();

    const QString m_runsDir;
    const QString m_folder;
    const QString m_path;
    std::mutex m_mutex;
    std::optional<FileLock> m_lock;
    std::vector<Left> m_left;  ///< until what was in it is stored here
    quint64 m_written = 0;     ///< number
    bool m_stored = false;     ///< there is a file
};

}  // namespace leafbench::ui
