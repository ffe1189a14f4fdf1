#include "engine/concurrency/ProgressThrottle.h"

namespace leafbench {

using Clock = std::chrono::steady_clock;
constexpr double pause = 0.02;

ProgressThrottle::ProgressThrottle(const JobContext& context, const QString& phase, qint64 total)
    : m_context(context),
      m_begin(Clock::now()),
      m_due(pause)
{
    m_progress.phase = phase;
    m_progress.total = total;
    m_context.report(m_progress);
}

void ProgressThrottle::add(qint64 items)
{
    m_done += items;
    if (elapsedSeconds() < m_due)
        return;
    // If another thread is reporting, skip; that one or the next includes these items.
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (lock && elapsedSeconds() >= m_due)
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
    m_due = seconds + pause;
    m_progress.done = m_done;
    m_progress.ratePerSecond = seconds > 0 ? static_cast<double>(m_progress.done) / seconds : 0;
    m_context.report(m_progress);
}

double ProgressThrottle::elapsedSeconds() const { return std::chrono::duration<double>(Clock::now() - m_begin).count(); }

}  // namespace leafbench
