#include "engine/parallel/Job.h"

#include <atomic>

namespace leafbench {

/// Written under the mutex, so that nobody who begins to wait misses it; read without, for jobs ask all the time.
struct CancellationToken::State {
    std::mutex mutex;
    std::condition_variable changed;
    std::atomic<bool> cancelled = false;
    std::atomic<bool> paused = false;
};

CancellationToken::CancellationToken() : m_state(std::make_shared<State>()) {}

void CancellationToken::cancel()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->cancelled = true;
    m_state->changed.notify_all();
}

void CancellationToken::setPaused(bool paused)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->paused = paused;
    m_state->changed.notify_all();
}

bool CancellationToken::isCancelled() const
{
    return m_state->cancelled;
}

bool CancellationToken::isPaused() const
{
    return m_state->paused;
}

bool CancellationToken::checkpoint() const
{
    if (m_state->paused) {
        std::unique_lock lock(m_state->mutex);
        m_state->changed.wait(lock, [this] { return m_state->cancelled || !m_state->paused; });
    }
    return !m_state->cancelled;
}

}  // namespace leafbench
