#pragma once

#include "engine/training/Loader.h"

#include <QScopeGuard>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace leafbench {

/// Threads that read batches ahead, and a queue that returns them in order. The threads are its own because they wait for room for
/// as long as a training lasts, and because as many run as were asked for. Owned and used by one thread; ends its threads when
/// destroyed.
class BatchQueue {
public:
    /// Reads one batch, on a worker's thread; nullopt when `stopping` told it to give up.
    using Read = std::function<std::optional<Batch>(qint64 number, const std::atomic<bool>& stopping, LaneRecorder* lane)>;

    /// Batches first .. last-1, at most `window` of them begun ahead of the one asked for. timeline: each worker marks
    /// on its lane what it waited for room; null: nobody marks. A worker's last mark is before its last batch is ready.
    BatchQueue(qint64 first, qint64 last, int workers, qint64 window, Read read, TimelineRecorder* timeline);

    /// The next batch; nullopt after the last, or once the token is cancelled. Throws what reading threw.
    std::optional<Batch> next(const CancellationToken& token);

private:
    void stop();
    void work(LaneRecorder* lane);
    bool claim(qint64& number, LaneRecorder* lane);
    void put(qint64 number, std::optional<Batch> batch);
    void fail(std::exception_ptr exception);

    const qint64 m_last;
    const qint64 m_window;
    const Read m_read;
    std::atomic<bool> m_stopping{false};

    std::mutex m_mutex;
    std::condition_variable m_roomForMore;     // workers wait for it
    std::condition_variable m_batchReady;      // the owner waits for it
    qint64 m_claimed;                          // the next number that nobody reads yet
    qint64 m_handedOut;                        // the next number that the owner gets
    std::deque<std::optional<Batch>> m_ready;  // m_handedOut, m_handedOut + 1, ...
    std::exception_ptr m_thrown;

    std::vector<std::jthread> m_workers;
    /// Last, so that it runs before the workers are joined, also where the constructor cannot start them all.
    const QScopeGuard<std::function<void()>> m_stopAtEnd{[this] { stop(); }};
};

}  // namespace leafbench
