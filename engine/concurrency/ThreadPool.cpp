#include "engine/concurrency/ThreadPool.h"

#include "engine/concurrency/CorePlan.h"

#include <QCoreApplication>

#include <algorithm>
#include <system_error>
#include <thread>

namespace leafbench {

namespace {

/// Never destroyed, as its threads must not outlive the libraries that they use: they end with the application, which goes
/// before the libraries do; `end` waits for them.
QThreadPool* newPool(int threads, void (*end)())
{
    auto* pool = new QThreadPool;
    pool->setMaxThreadCount(threads);
    qAddPostRoutine(end);
    return pool;
}

}  // namespace

bool canStartThread()
{
    try {
        const std::jthread thread([] {});
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

QThreadPool& jobPool()
{
    static QThreadPool* const pool = newPool(std::max(8, 2 * availableCores()), [] { jobPool().waitForDone(); });
    return *pool;
}

QThreadPool& picturePool()
{
    static QThreadPool* const pool = newPool(std::min(2, availableCores()), [] { picturePool().waitForDone(); });
    return *pool;
}

}  // namespace leafbench
