#include "engine/monitor/ResourceSeries.h"

#include <algorithm>
#include <numeric>

namespace leafbench {
namespace {

/// Merges two neighbours; `share`: the second one's share of their time.
ResourceSample merged(const ResourceSample& a, const ResourceSample& b, double share)
{
    const auto mean = [share](double x, double y) { return x + (y - x) * share; };
    ResourceSample both = b;
    for (std::size_t i = 0; i < std::min(a.cores.size(), b.cores.size()); ++i)
        both.cores[i] = mean(a.cores[i], b.cores[i]);
    both.processCores = mean(a.processCores, b.processCores);
    both.processBytes = std::max(a.processBytes, b.processBytes);
    both.machineBytes = std::max(a.machineBytes, b.machineBytes);
    for (std::size_t i = 0; i < std::min(a.gpus.size(), b.gpus.size()); ++i) {
        both.gpus[i].use = mean(a.gpus[i].use, b.gpus[i].use);
        both.gpus[i].memoryBytes = std::max(a.gpus[i].memoryBytes, b.gpus[i].memoryBytes);
    }
    return both;
}

double share(double begin, double middle, double end) { return end > begin ? (end - middle) / (end - begin) : 0.5; }

/// Adds a sample's GPUs: use as a sum over time, memory as a peak.
void addGpus(std::vector<GpuUse>& sums, std::vector<double>& seconds, const ResourceSample& sample, double width)
{
    sums.resize(std::max(sums.size(), sample.gpus.size()));
    seconds.resize(sums.size());
    for (std::size_t i = 0; i < sample.gpus.size(); ++i) {
        const GpuUse& gpu = sample.gpus[i];
        sums[i] = {gpu.name, sums[i].use + gpu.use * width, std::max(sums[i].memoryBytes, gpu.memoryBytes), gpu.memoryTotalBytes};
        seconds[i] += width;
    }
}

}  // namespace

void ResourceSeries::add(const ResourceSample& sample)
{
    m_pending = m_pendingCount == 0 ? sample : merged(m_pending, sample, share(begin(), m_pending.seconds, sample.seconds));
    if (++m_pendingCount < m_each)
        return;
    m_samples.push_back(m_pending);
    m_pendingCount = 0;
    if (m_samples.size() >= m_most)
        halve();
}

void ResourceSeries::halve()
{
    std::vector<ResourceSample> half;
    double before = 0;
    for (std::size_t i = 0; i + 1 < m_samples.size(); i += 2) {
        const ResourceSample &a = m_samples[i], &b = m_samples[i + 1];
        half.push_back(merged(a, b, share(before, a.seconds, b.seconds)));
        before = b.seconds;
    }
    if (m_samples.size() % 2 == 1)
        half.push_back(m_samples.back());
    m_samples = std::move(half);
    m_each *= 2;
}

std::vector<ResourceSample> ResourceSeries::samples() const
{
    std::vector<ResourceSample> all = m_samples;
    if (m_pendingCount > 0)
        all.push_back(m_pending);
    return all;
}

ResourceSummary summarize(const std::vector<ResourceSample>& samples)
{
    ResourceSummary summary;
    std::vector<double> gpuSeconds;
    double busyCores = 0, before = 0;
    for (const ResourceSample& sample : samples) {
        const double width = std::max(0.0, sample.seconds - before);
        before = sample.seconds;
        const double busy = std::accumulate(sample.cores.begin(), sample.cores.end(), 0.0);
        busyCores += busy * width;
        summary.meanCoreUse += sample.cores.empty() ? 0 : busy / static_cast<double>(sample.cores.size()) * width;
        summary.meanProcessCores += sample.processCores * width;
        summary.peakProcessBytes = std::max(summary.peakProcessBytes, sample.processBytes);
        summary.peakMachineBytes = std::max(summary.peakMachineBytes, sample.machineBytes);
        addGpus(summary.gpus, gpuSeconds, sample, width);
    }
    summary.seconds = before;
    if (before > 0) {
        summary.meanCoreUse /= before;
        summary.meanProcessCores /= before;
        summary.otherCores = std::max(0.0, busyCores / before - summary.meanProcessCores);
    }
    for (std::size_t i = 0; i < summary.gpus.size(); ++i)
        summary.gpus[i].use = gpuSeconds[i] > 0 ? summary.gpus[i].use / gpuSeconds[i] : 0;
    return summary;
}

}  // namespace leafbench
