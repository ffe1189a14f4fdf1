#include "engine/concurrency/ThreadPool.h"

#include "engine/concurrency/CorePlan.h"

#include <QCoreApplication>

#include <algorithm>
#include <system_error>

namespace leafbench {

namespace {

/// Never destroyed, as its threads must not outlive the libraries that they use: they end with the application, which goes
/// before the libraries do; `end` waits for them.
ThreadPool* newPool(int threads, void (*end)())
{
    auto* pool = new ThreadPool(threads);
    qAddPostRoutine(end);
    return pool;
}

}  // namespace

ThreadPool::ThreadPool(int most, std::chrono::milliseconds patience) : m_most(most), m_patience(patience) {}

ThreadPool::~ThreadPool() { waitForDone(); }

bool ThreadPool::start(std::function<void()> task, int priority)
{
    const std::lock_guard lock(m_mutex);
    m_ended.clear();
    const bool isOneFree = m_idle > m_tasks.size();
    if (!isOneFree && int(m_threads.size()) < m_most && !addThread())
        return false;
    const auto before = std::ranges::find_if(m_tasks, [priority](const Task& other) { return other.priority < priority; });
    m_tasks.insert(before, {priority, std::move(task)});
    m_wanted.notify_one();
    return true;
}

bool ThreadPool::addThread()
{
    const auto self = m_threads.emplace(m_threads.end());
    try {
        *self = std::jthread([this, self] { work(self); });
        return true;
    } catch (const std::system_error&) {
        m_threads.erase(self);
        return false;
    }
}

void ThreadPool::work(Threads::iterator self)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wanted.wait_for(lock, m_patience, [this] { return m_ending || !m_tasks.empty(); });
        --m_idle;
        if (m_tasks.empty())
            break;
        std::function<void()> task = std::move(m_tasks.front().work);
        m_tasks.pop_front();
        ++m_busy;
        lock.unlock();
        std::exchange(task, {})();
        lock.lock();
        --m_busy;
        m_changed.notify_all();
    }
    m_ended.splice(m_ended.end(), m_threads, self);
    m_changed.notify_all();
}

bool ThreadPool::waitForDone(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    const auto limit = milliseconds < 0 ? noLimit : std::chrono::milliseconds(milliseconds);
    if (!m_changed.wait_for(lock, limit, [this] { return m_tasks.empty() && m_busy == 0; }))
        return false;
    m_ending = true;
    m_wanted.notify_all();
    m_changed.wait(lock, [this] { return m_threads.empty(); });
    m_ending = false;
    m_ended.clear();
    return true;
}

ThreadPool& jobPool()
{
    static ThreadPool* const pool = newPool(std::max(8, 2 * availableCores()), [] { jobPool().waitForDone(); });
    return *pool;
}

ThreadPool& picturePool()
{
    static ThreadPool* const pool = newPool(std::min(2, availableCores()), [] { picturePool().waitForDone(); });
    return *pool;
}

}  // namespace leafbench
