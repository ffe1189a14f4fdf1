#include "engine/concurrency/ParallelFor.h"

#include "engine/concurrency/CorePlan.h"

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace leafbench {

namespace {

std::atomic<int> helping{0};

/// The additional threads of one call.
class Helpers {
public:
    Helpers(int wanted, const std::function<void(int)>& work) : m_count(reserve(wanted))
    {
        m_threads.reserve(static_cast<std::size_t>(m_count));
        for (int i = 1; i <= m_count && start(i, work); ++i) {}
    }
    ~Helpers()
    {
        m_threads.clear();
        helping -= m_count;
    }
    Q_DISABLE_COPY_MOVE(Helpers)

private:
    /// All calls together use at most as many threads as there are cores, unless one call wants more.
    static int reserve(int wanted)
    {
        const int cores = availableCores();
        int before = helping, count = 0;
        do
            count = wanted > cores ? wanted : std::clamp(cores - before, 0, wanted);
        while (!helping.compare_exchange_weak(before, before + count));
        return count;
    }

    /// If the system starts no further thread, the existing ones do the work.
    bool start(int number, const std::function<void(int)>& work)
    {
        try {
            m_threads.emplace_back(work, number);
            return true;
        } catch (const std::exception&) {
            return false;
        }
    }

    const int m_count;
    std::vector<std::jthread> m_threads;
};

}  // namespace

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
    const int wanted
        = static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(std::max(1, workers)), std::max<std::size_t>(1, chunks)))
        - 1;
    {
        const Helpers helpers(wanted, work);
        work(0);
    }
    if (thrown)
        std::rethrow_exception(thrown);
    return go;
}

}  // namespace leafbench
