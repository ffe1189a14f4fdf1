#include "engine/concurrency/ParallelFor.h"

#include "engine/concurrency/ThreadPool.h"

#include <QFutureSynchronizer>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace leafbench {

bool parallelFor(std::size_t count, std::size_t chunk, int workers, const std::function<bool(int, std::size_t, std::size_t)>& body)
{
    chunk = std::max<std::size_t>(1, chunk);
    std::atomic<std::size_t> next{0};
    std::atomic<bool> go{true};
    std::exception_ptr thrown;
    std::mutex thrownMutex;

    const auto work = [&](int worker) {
        try {
            while (go) {
                const std::size_t begin = next.fetch_add(chunk);
                if (begin >= count)
                    return;
                if (!body(worker, begin, std::min(count, begin + chunk)))
                    go = false;
            }
        } catch (...) {
            const std::lock_guard lock(thrownMutex);
            thrown = std::current_exception();
            go = false;
        }
    };

    const std::size_t chunks = (count + chunk - 1) / chunk;
    const int helpers = static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(std::max(1, workers)), chunks)) - 1;
    std::optional<QThreadPool> own;
    if (helpers > workPool().maxThreadCount())
        own.emplace().setMaxThreadCount(helpers);
    {
#ifdef __SANITIZE_THREAD__  // it cannot see into Qt's pools, so that all that runs there would be hidden from it
        std::vector<std::jthread> helping;
        for (int i = 1; i <= helpers; ++i)
            helping.emplace_back(work, i);
#else
        QFutureSynchronizer<void> helping;  // its end waits for them; one that has not begun runs here and finds nothing left
        for (int i = 1; i <= helpers; ++i)
            helping.addFuture(QtConcurrent::run(own ? &*own : &workPool(), work, i));
#endif
        work(0);
    }
    if (thrown)
        std::rethrow_exception(thrown);
    return go;
}

}  // namespace leafbench
