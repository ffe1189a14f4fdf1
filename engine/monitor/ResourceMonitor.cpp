#include "engine/monitor/ResourceMonitor.h"

#include "engine/common/Csv.h"
#include "engine/common/CsvReader.h"
#include "engine/common/SaturatedCast.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/monitor/NvidiaSmi.h"
#include "engine/monitor/ProcStat.h"
#include "engine/monitor/ResourceSeries.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace leafbench {
namespace {

using Clock = std::chrono::steady_clock;

/// Shorter intervals are too coarse for the kernel's ticks of 10 ms.
constexpr double leastSeconds = 0.05;

double secondsBetween(Clock::time_point from, Clock::time_point to) { return std::chrono::duration<double>(to - from).count(); }

/// Reads the machine's counters and computes differences.
class ResourceSampler {
public:
    ResourceSampler() : m_cores(allowedCores()), m_gpus(NvidiaSmi::shared()) {}

    /// The first sample has no use yet.
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
        // On some kernels idle time may go back by a tick.
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
    std::condition_variable_any wake;
    ResourceSampler sampler;
    ResourceSample latest;
    ResourceSeries series;
    std::jthread thread;  // last: it uses all of the above

    /// Call it with the mutex held.
    void sample()
    {
        latest = sampler.take();
        series.add(latest);
    }

    void run(const std::stop_token& stop, Clock::duration interval)
    {
        std::unique_lock lock(mutex);
        for (auto next = Clock::now() + interval;;) {
            wake.wait_until(lock, stop, next, [] { return false; });
            if (stop.stop_requested())
                return;
            sample();
            // After a suspend there is nothing to catch up with.
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
    m_state->thread = std::jthread([state = m_state.get(), interval](const std::stop_token& stop) {
        state->run(stop, std::chrono::duration_cast<Clock::duration>(interval));
    });
}

ResourceMonitor::~ResourceMonitor() = default;

std::vector<ResourceSample> ResourceMonitor::samples() const { return m_state->samplesUntilNow(); }

ResourceSample ResourceMonitor::latest() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->latest;
}

ResourceSummary ResourceMonitor::summary() const { return summarize(samples()); }

namespace {

constexpr double megabyte = 1e6;
constexpr qsizetype fieldsOfGpu = 4;

QString megabytes(qint64 bytes) { return QString::number(static_cast<double>(bytes) / megabyte, 'f', 1); }

qint64 bytesOf(const QString& megabytes) { return saturatedCast<qint64>(std::round(megabytes.toDouble() * megabyte)); }

QStringList header(std::size_t cores, std::size_t gpus)
{
    QStringList names{QStringLiteral("seconds")};
    for (std::size_t i = 1; i <= cores; ++i)
        names << QStringLiteral("core%1").arg(i);
    names << QStringLiteral("process_cores") << QStringLiteral("process_mb") << QStringLiteral("machine_mb");
    for (std::size_t i = 1; i <= gpus; ++i) {
        for (const char* field : {"name", "use", "mb", "total_mb"})
            names << QStringLiteral("gpu%1_%2").arg(QString::number(i), QLatin1String(field));
    }
    return names;
}

QStringList fields(const ResourceSample& sample, std::size_t cores, std::size_t gpus)
{
    QStringList line{QString::number(sample.seconds, 'f', 3)};
    for (std::size_t i = 0; i < cores; ++i)
        line << QString::number(i < sample.cores.size() ? sample.cores[i] : 0, 'f', 3);
    line << QString::number(sample.processCores, 'f', 3) << megabytes(sample.processBytes) << megabytes(sample.machineBytes);
    // GPUs may appear after the first sample: nvidia-smi is slow to start.
    for (std::size_t i = 0; i < gpus; ++i) {
        if (i < sample.gpus.size())
            line << sample.gpus[i].name << QString::number(sample.gpus[i].use, 'f', 3) << megabytes(sample.gpus[i].memoryBytes)
                 << megabytes(sample.gpus[i].memoryTotalBytes);
        else
            line << QString() << QString() << QString() << QString();
    }
    return line;
}

ResourceSample sampleFrom(const QStringList& line, qsizetype cores)
{
    ResourceSample sample;
    sample.seconds = line[0].toDouble();
    for (qsizetype i = 1; i <= cores; ++i)
        sample.cores.push_back(line[i].toDouble());
    sample.processCores = line[cores + 1].toDouble();
    sample.processBytes = bytesOf(line[cores + 2]);
    sample.machineBytes = bytesOf(line[cores + 3]);
    for (qsizetype at = cores + 4; at + fieldsOfGpu <= line.size() && !line[at].isEmpty(); at += fieldsOfGpu)
        sample.gpus.push_back({line[at], line[at + 1].toDouble(), bytesOf(line[at + 2]), bytesOf(line[at + 3])});
    return sample;
}

}  // namespace

QByteArray resourcesToCsv(const std::vector<ResourceSample>& samples)
{
    std::size_t cores = 0, gpus = 0;
    for (const ResourceSample& sample : samples) {
        cores = std::max(cores, sample.cores.size());
        gpus = std::max(gpus, sample.gpus.size());
    }
    QString text = csvLine(header(cores, gpus)) + QLatin1Char('\n');
    for (const ResourceSample& sample : samples)
        text += csvLine(fields(sample, cores, gpus)) + QLatin1Char('\n');
    return text.toUtf8();
}

std::vector<ResourceSample> resourcesFromCsv(const QByteArray& csv)
{
    CsvReader reader(csv);
    QStringList names, line;
    if (!reader.next(names) || names.value(0) != QLatin1String("seconds"))
        return {};
    const qsizetype cores = names.indexOf(QLatin1String("process_cores")) - 1;
    if (cores < 0 || names.size() < cores + 4)
        return {};
    std::vector<ResourceSample> samples;
    while (!reader.atEnd() && reader.next(line) && line.size() == names.size()) {
        ResourceSample sample = sampleFrom(line, cores);
        if (!samples.empty() && sample.seconds <= samples.back().seconds)
            break;
        samples.push_back(std::move(sample));
    }
    return samples;
}

}  // namespace leafbench
