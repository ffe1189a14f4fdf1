#pragma once

#include "engine/concurrency/Job.h"

#include <algorithm>

namespace leafbench {

/// Reports processed bytes as progress of a phase. One thread.
class ByteProgress {
public:
    ByteProgress(const JobContext& context, const QString& phase, qint64 total) : m_context(context), m_phase(phase), m_total(total)
    {
    }

    /// Waits while the job is paused; false once it is cancelled.
    bool add(qint64 bytes)
    {
        m_done += bytes;
        m_context.report({.phase = m_phase, .done = std::min(m_done, m_total), .total = m_total});
        return m_context.token.checkpoint();
    }

private:
    const JobContext& m_context;
    QString m_phase;
    qint64 m_total;
    qint64 m_done = 0;
};

}  // namespace leafbench
