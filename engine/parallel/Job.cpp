#include "engine/parallel/Job.h"

namespace leafbench {

struct CancellationToken::State {
    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    bool cancelled = false;
    bool paused = false;
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
    const std::lock_guard lock(m_state->mutex);
    return m_state->cancelled;
}

bool CancellationToken::isPaused() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->paused;
}

bool CancellationToken::checkpoint() const
{
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [this] { return m_state->cancelled || !m_state->paused; });
    return !m_state->cancelled;
}

}  // namespace leafbench
