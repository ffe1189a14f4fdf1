#include "engine/concurrency/ThreadPool.h"

#include "engine/concurrency/CorePlan.h"

#include <QCoreApplication>

#include <algorithm>

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

QThreadPool& jobPool()
{
    static QThreadPool* const pool = newPool(std::max(8, 2 * availableCores()), [] { jobPool().waitForDone(); });
    return *pool;
}

QThreadPool& workPool()
{
    static QThreadPool* const pool = newPool(availableCores(), [] { workPool().waitForDone(); });
    return *pool;
}

QThreadPool& picturePool()
{
    static QThreadPool* const pool = newPool(std::min(2, availableCores()), [] { picturePool().waitForDone(); });
    return *pool;
}

}  // namespace leafbench
