#pragma once

#include <QFuture>
#include <QPromise>

#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace leafbench {

/// Threads that are started when they are needed and carry out tasks. Unlike a QThreadPool it says when the system gives no thread:
/// a QThreadPool waits for ever for one that did not start. Thread: any.
class ThreadPool {
public:
    static constexpr std::chrono::milliseconds noLimit = std::chrono::hours(24 * 365);

    /// most: threads. patience: a thread ends when it has had nothing to do for so long.
    explicit ThreadPool(int most, std::chrono::milliseconds patience = std::chrono::seconds(30));
    ~ThreadPool();  ///< waits for all tasks
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    int maxThreadCount() const { return m_most; }

    /// The task waits for one of the threads, behind those of at least its priority; it must not throw. False: nothing happens, for
    /// no thread is free and the system gives no further one at present: try again later.
    [[nodiscard]] bool start(std::function<void()> task, int priority = 0);

    /// So, for work that has a result or may throw. Empty: it has not begun.
    template <class Work, class T = std::invoke_result_t<Work&>>
    [[nodiscard]] std::optional<QFuture<T>> run(Work work, int priority = 0)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        const QFuture<T> future = promise->future();
        const auto task = [promise, work = std::move(work)]() mutable {
            try {
                if constexpr (std::is_void_v<T>)
                    work();
                else
                    promise->addResult(work());
            } catch (...) {
                promise->setException(std::current_exception());
            }
            promise->finish();
        };
        return start(task, priority) ? std::optional(future) : std::nullopt;
    }

    /// Until no task is left; then its threads have ended too. False: not within that time. Below 0: without a limit.
    bool waitForDone(int milliseconds = -1);

private:
    using Threads = std::list<std::jthread>;
    struct Task {
        int priority = 0;
        std::function<void()> work;
    };

    bool addThread();
    void work(Threads::iterator self);

    const int m_most;
    const std::chrono::milliseconds m_patience;
    std::mutex m_mutex;  // guards all of the below
    std::condition_variable m_wanted, m_changed;
    std::list<Task> m_tasks;  ///< the next one first
    std::size_t m_idle = 0;   ///< threads that wait for one
    int m_busy = 0;
    bool m_ending = false;
    Threads m_threads;
    Threads m_ended;  ///< to be joined
};

// The engine's threads. Each pool is bounded, and there is one for each kind of waiting: a task never waits for a task of its own
// pool that has not begun, so none is stuck behind itself. The threads end when they have had nothing to do for half a minute, at
// the latest with the application object.
//
// LibTorch's and OpenMP's settings belong to the calling thread, and a thread keeps what the task before has set: a task that
// computes with LibTorch sets at::set_num_threads first.

/// Whole jobs: they last, and they mostly wait, for a disk, a process, parallelFor or the end of a pause.
/// Twice as many threads as cores, at least 8.
ThreadPool& jobPool();

/// Small pictures for the screen, a few milliseconds each. One or two threads.
ThreadPool& picturePool();

}  // namespace leafbench
