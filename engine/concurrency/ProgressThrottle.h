#pragma once

#include "engine/concurrency/Job.h"

#include <atomic>
#include <chrono>
#include <mutex>

namespace leafbench {

/// Counts what several threads finish and reports it to one sink: from one thread at a time, never backwards,
/// at most fifty times a second, and always once at the end.
class ProgressThrottle {
public:
    ProgressThrottle(const JobContext& context, const QString& phase, qint64 total);

    /// Thread: any.
    void add(qint64 items);
    /// After all threads have ended.
    void finish();

    double elapsedSeconds() const;

private:
    void report();

    const JobContext& m_context;
    const std::chrono::steady_clock::time_point m_begin;
    std::atomic<qint64> m_done{0};
    std::atomic<double> m_due;  ///< seconds since m_begin; no report before
    std::mutex m_mutex;         ///< of the sink
    Progress m_progress;
};

}  // namespace leafbench
