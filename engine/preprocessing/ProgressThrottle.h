#pragma once

#include "engine/parallel/Job.h"

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
    std::mutex m_mutex;
    Progress m_progress;
    const std::chrono::steady_clock::time_point m_begin;
    std::chrono::steady_clock::time_point m_last;
};

}  // namespace leafbench
