#include "engine/parallel/ParallelFor.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace leafbench {

bool parallelFor(std::size_t count, std::size_t chunk, int workers,
                 const std::function<bool(int, std::size_t, std::size_t)>& body)
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

    if (workers <= 1) {
        work(0);
    } else {
        std::vector<std::jthread> threads;
        for (int i = 0; i < workers; ++i)
            threads.emplace_back(work, i);
    }
    if (thrown)
        std::rethrow_exception(thrown);
    return go;
}

}  // namespace leafbench
