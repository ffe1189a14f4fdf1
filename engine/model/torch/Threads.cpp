#include "engine/model/torch/Threads.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <latch>
#include <thread>
#include <vector>

namespace leafbench::detail {

/// Starts and ends this many threads at the same time. Throws std::system_error.
static void tryThreads(unsigned count)
{
    std::latch end(1);
    std::vector<std::jthread> threads;
    threads.reserve(count);
    try {
        for (unsigned i = 0; i < count; ++i)
            threads.emplace_back([&end] { end.wait(); });
    } catch (...) {
        end.count_down();
        throw;
    }
    end.count_down();
}

void setTorchThreads(int count)
{
    // The first call always creates a pool of all cores.
    static std::atomic<bool> hasPool{false};
    thread_local int now = 0;  // per thread; OpenMP keeps its threads between answers
    if (hasPool && count == now)
        return;
    const unsigned pool = hasPool ? 0 : std::thread::hardware_concurrency();
    if (const unsigned wanted = std::max(pool, count > 1 ? static_cast<unsigned>(count) : 0U); wanted > 0)
        tryThreads(wanted);
    at::set_num_threads(count);
    hasPool = true;
    now = count;
}

}  // namespace leafbench::detail
