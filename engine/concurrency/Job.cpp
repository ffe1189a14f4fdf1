#include "engine/concurrency/Job.h"

#include <atomic>
#include <vector>

namespace leafbench {

/// Written under the mutex, so that no waiter misses a change; read without it, because jobs check it constantly.
struct CancellationToken::State {
    std::mutex mutex;
    std::condition_variable changed;
    std::atomic<bool> cancelled = false;
    std::atomic<bool> paused = false;
    std::mutex calling;  ///< held while callbacks run
    std::vector<const std::function<void()>*> callbacks;

    void change(std::atomic<bool>& flag, bool value)
    {
        {
            const std::lock_guard lock(mutex);
            flag = value;
            changed.notify_all();
        }
        const std::lock_guard lock(calling);
        for (const auto* callback : callbacks)
            (*callback)();
    }
};

CancellationToken::CancellationToken() : m_state(std::make_shared<State>()) {}

void CancellationToken::cancel() { m_state->change(m_state->cancelled, true); }

void CancellationToken::setPaused(bool paused) { m_state->change(m_state->paused, paused); }

bool CancellationToken::isCancelled() const { return m_state->cancelled; }

bool CancellationToken::isPaused() const { return m_state->paused; }

bool CancellationToken::checkpoint() const
{
    if (m_state->paused) {
        std::unique_lock lock(m_state->mutex);
        m_state->changed.wait(lock, [this] { return m_state->cancelled || !m_state->paused; });
    }
    return !m_state->cancelled;
}

CancellationToken::Registration CancellationToken::onChange(std::function<void()> callback) const
{
    return {m_state, std::move(callback)};
}

CancellationToken::Registration::Registration(std::shared_ptr<State> state, std::function<void()> callback)
    : m_state(std::move(state)),
      m_callback(std::move(callback))
{
    const std::lock_guard lock(m_state->calling);
    m_state->callbacks.push_back(&m_callback);
}

CancellationToken::Registration::~Registration()
{
    const std::lock_guard lock(m_state->calling);
    std::erase(m_state->callbacks, &m_callback);
}

}  // namespace leafbench
