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

/// Threads that read batches ahead, and a queue that returns them in order. Not pool threads, because they wait for room during a
/// whole training and exactly the requested number must run. Owned and used by one thread; joins its threads on destruction.
class BatchQueue {
public:
    /// Reads one batch, on a worker's thread; nullopt if `stopping` was set.
    using Read = std::function<std::optional<Batch>(qint64 number, const std::atomic<bool>& stopping, LaneRecorder* lane)>;

    /// Batches first .. last-1, at most `window` of them begun ahead of the next one. timeline: each worker records on its lane its
    /// waits for room; may be null. A worker's last record precedes its last batch.
    BatchQueue(qint64 first, qint64 last, int workers, qint64 window, Read read, TimelineRecorder* timeline);

    /// The next batch; nullopt after the last, or once the token is cancelled. Rethrows exceptions of reading.
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
    qint64 m_claimed;                          // the next batch to read
    qint64 m_handedOut;                        // the next batch for the owner
    std::deque<std::optional<Batch>> m_ready;  // m_handedOut, m_handedOut + 1, ...
    std::exception_ptr m_thrown;

    std::vector<std::jthread> m_workers;
    /// Last, so that it runs before the workers are joined, also if the constructor cannot start them all.
    const QScopeGuard<std::function<void()>> m_stopAtEnd{[this] { stop(); }};
};

}  // namespace leafbench
