#pragma once

#include <QThreadPool>
#include <QtConcurrentRun>

#include <chrono>
#include <mutex>
#include <utility>

namespace leafbench {

/// A QThreadPool, for Qt Concurrent, whose threads all start before its first task and stay.
/// A plain pool starts them in the middle of the work, which fails in two ways. Where the system gives no thread it never says
/// so, and the task never ends. And while another thread loads a library (LibTorch: half a second), glibc lets whoever starts a
/// thread wait for the loader: the window would stand still.
class ThreadPool : public QThreadPool {
public:
    explicit ThreadPool(int threads);  ///< starts them, as far as the system gives them

    /// Starts the threads that are missing. False while the system gives none: ask before each task, and ask again after
    /// threadRetry. Thread: any.
    bool ready();

    /// As QtConcurrent::run() does.
    template <class Work>
    auto run(Work&& work)
    {
        return QtConcurrent::run(static_cast<QThreadPool*>(this), std::forward<Work>(work));
    }

private:
    const int m_wanted;
    std::mutex m_mutex;
    int m_started = 0;
};

constexpr std::chrono::milliseconds threadRetry{200};

// The engine's threads. Each pool is bounded, and there is one for each kind of waiting: a task never waits for a task of its own
// pool that has not begun, so none is stuck behind itself. Thread: any. The threads end with the application object.
//
// LibTorch's and OpenMP's settings belong to the calling thread, and a thread keeps what the task before has set: a task that
// computes with LibTorch sets at::set_num_threads first.

/// Whole jobs: they last, and they mostly wait, for a disk, a process, parallelFor or the end of a pause.
/// Twice as many threads as cores, at least 8.
ThreadPool& jobPool();

/// Small pictures for the screen, a few milliseconds each. One or two threads.
ThreadPool& picturePool();

}  // namespace leafbench
