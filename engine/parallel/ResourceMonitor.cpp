#include "engine/parallel/ResourceMonitor.h"

#include "engine/parallel/CorePlan.h"
#include "engine/parallel/NvidiaSmi.h"
#include "engine/parallel/ProcStat.h"
#include "engine/parallel/ResourceSeries.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace leafbench {

namespace {

using Clock = std::chrono::steady_clock;

/// Shorter than this the kernel's ticks, of 10 ms, say little.
constexpr double leastSeconds = 0.05;

double secondsBetween(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

/// Reads the machine's counters and takes differences between readings.
class Sampler {
public:
    Sampler() : m_cores(allowedCores()), m_gpus(NvidiaSmi::shared()) {}

    /// The first one knows no use yet.
    ResourceSample take()
    {
        ResourceSample sample;
        const Clock::time_point now = Clock::now();
        if (m_lastTicks.empty())
            m_begin = now;
        const std::vector<CoreTicks> ticks = coreTicks(procFile("/proc/stat"), m_cores);
        const ProcessTree tree = processTree(m_gpus->pid());
        sample.seconds = secondsBetween(m_begin, now);
        sample.cores.resize(m_cores.size());
        sample.processBytes = tree.residentBytes;
        sample.machineBytes = memoryInUse(procFile("/proc/meminfo"));
        sample.gpus = m_gpus->poll();
        if (const double width = secondsBetween(m_last, now); !m_lastTicks.empty() && width > 0) {
            for (std::size_t i = 0; i < ticks.size(); ++i)
                sample.cores[i] = use(m_lastTicks[i], ticks[i]);
            sample.processCores = std::clamp((tree.cpuSeconds - m_lastCpu) / width, 0.0, double(m_cores.size()));
        }
        m_last = now;
        m_lastTicks = ticks;
        m_lastCpu = tree.cpuSeconds;
        return sample;
    }

    double sinceLast() const { return secondsBetween(m_last, Clock::now()); }

private:
    static double use(const CoreTicks& before, const CoreTicks& after)
    {
        // Idle time may run backwards by a tick on some kernels.
        if (after.all <= before.all || after.busy < before.busy)
            return 0;
        return std::min(1.0, double(after.busy - before.busy) / double(after.all - before.all));
    }

    const std::vector<int> m_cores;
    const std::shared_ptr<NvidiaSmi> m_gpus;
    Clock::time_point m_begin;
    Clock::time_point m_last;
    std::vector<CoreTicks> m_lastTicks;  ///< empty before the first reading
    double m_lastCpu = 0;
};

}  // namespace

struct ResourceMonitor::State {
    std::mutex mutex;
    std::condition_variable wake;
    bool ending = false;
    Sampler sampler;
    ResourceSample latest;
    ResourceSeries series;
    std::thread thread;

    /// With the mutex held.
    void sample()
    {
        latest = sampler.take();
        series.add(latest);
    }

    void run(Clock::duration interval)
    {
        std::unique_lock lock(mutex);
        for (auto next = Clock::now() + interval; !wake.wait_until(lock, next, [this] { return ending; });) {
            sample();
            // After a standstill of the machine there is nothing to catch up with.
            next = std::max(next + interval, Clock::now());
        }
    }

    std::vector<ResourceSample> samplesUntilNow()
    {
        const std::lock_guard lock(mutex);
        if (sampler.sinceLast() >= leastSeconds)
            sample();
        return series.samples();
    }
};

ResourceMonitor::ResourceMonitor(double intervalSeconds) : m_state(std::make_unique<State>())
{
    m_state->latest = m_state->sampler.take();
    const std::chrono::duration<double> interval(std::max(leastSeconds, intervalSeconds));
    m_state->thread = std::thread(
        [state = m_state.get(), interval] { state->run(std::chrono::duration_cast<Clock::duration>(interval)); });
}

ResourceMonitor::~ResourceMonitor()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->ending = true;
    }
    m_state->wake.notify_one();
    m_state->thread.join();
}

std::vector<ResourceSample> ResourceMonitor::samples() const
{
    return m_state->samplesUntilNow();
}

ResourceSample ResourceMonitor::latest() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->latest;
}

ResourceSummary ResourceMonitor::summary() const
{
    return summarize(samples());
}

}  // namespace leafbench
