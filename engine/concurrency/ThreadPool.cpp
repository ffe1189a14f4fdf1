#include "engine/concurrency/ThreadPool.h"

#include "engine/concurrency/CorePlan.h"

#include <QCoreApplication>

#include <algorithm>
#include <latch>
#include <memory>
#include <system_error>
#include <thread>

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

bool canStartThread()
{
    try {
        const std::jthread thread([] {});
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

}  // namespace

ThreadPool::ThreadPool(int threads) : m_wanted(threads)
{
    setMaxThreadCount(threads);
    setExpiryTimeout(-1);
    ready();
}

bool ThreadPool::ready()
{
    const std::lock_guard lock(m_mutex);
    if (m_started == m_wanted)
        return true;
    const auto allStarted = std::make_shared<std::latch>(1);
    // A thread with nothing to do would take the task that is to start the next one.
    while (m_started < m_wanted && activeThreadCount() >= m_started && canStartThread()) {
        setMaxThreadCount(++m_started);
        start([allStarted] { allStarted->wait(); });
    }
    allStarted->count_down();
    return m_started > 0;
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
