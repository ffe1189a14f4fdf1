#include "engine/runs/training/WriteBehind.h"

#include "engine/common/Exceptions.h"

namespace leafbench {

WriteBehind::WriteBehind() : m_thread([this] { work(); }) {}

WriteBehind::~WriteBehind()
{
    (void)finish();
    const std::lock_guard lock(m_mutex);
    m_ending = true;
    m_changed.notify_all();
}

Status WriteBehind::failure() const { return m_failure ? Status(*m_failure) : Status(Ok{}); }

Status WriteBehind::add(Write write)
{
    constexpr std::size_t most = 2;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_writes.size() < most; });
    if (!m_failure) {
        m_writes.push_back(std::move(write));
        m_changed.notify_all();
    }
    return failure();
}

Status WriteBehind::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_writes.empty() && !m_writing; });
    return failure();
}

/// A write that runs out of memory counts as failed.
static Status runWrite(const WriteBehind::Write& write)
{
    try {
        return write();
    } catch (const std::exception& e) {
        return errorOf(e);
    }
}

void WriteBehind::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || !m_writes.empty(); });
        if (m_writes.empty())
            return;
        Write write = std::move(m_writes.front());
        m_writes.pop_front();
        m_writing = true;
        m_changed.notify_all();
        lock.unlock();
        const auto written = runWrite(write);
        write = {};  // free its data before accepting the next write
        lock.lock();
        m_writing = false;
        if (written.failed()) {
            m_failure = m_failure.value_or(written.error());
            m_writes.clear();
        }
        m_changed.notify_all();
    }
}

}  // namespace leafbench
