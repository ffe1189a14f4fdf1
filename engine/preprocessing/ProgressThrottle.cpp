#include "engine/preprocessing/ProgressThrottle.h"

namespace leafbench {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds pause{20};

ProgressThrottle::ProgressThrottle(const JobContext& context, const QString& phase, qint64 total)
    : m_context(context)
    , m_begin(Clock::now())
    , m_last(m_begin)
{
    m_progress.phase = phase;
    m_progress.total = total;
    m_context.report(m_progress);
}

void ProgressThrottle::add(qint64 items)
{
    const std::lock_guard lock(m_mutex);
    m_progress.done += items;
    const auto now = Clock::now();
    if (now - m_last < pause)
        return;
    m_last = now;
    report();
}

void ProgressThrottle::finish()
{
    const std::lock_guard lock(m_mutex);
    report();
}

void ProgressThrottle::report()
{
    const double seconds = elapsedSeconds();
    m_progress.ratePerSecond = seconds > 0 ? static_cast<double>(m_progress.done) / seconds : 0;
    m_context.report(m_progress);
}

double ProgressThrottle::elapsedSeconds() const
{
    return std::chrono::duration<double>(Clock::now() - m_begin).count();
}

}  // namespace leafbench
