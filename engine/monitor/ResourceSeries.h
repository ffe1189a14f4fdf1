#pragma once

#include "engine/monitor/ResourceMonitor.h"

namespace leafbench {

/// A series of at most `most` samples: beyond that, pairs are merged, and later samples are merged in groups of the same size.
/// Means stay time-weighted means, peaks stay peaks. Plain value.
class ResourceSeries {
public:
    static constexpr std::size_t mostSamples = 2000;

    explicit ResourceSeries(std::size_t most = mostSamples) : m_most(most) {}

    /// `sample.seconds` is later than that of the one before.
    void add(const ResourceSample& sample);
    std::vector<ResourceSample> samples() const;
    bool empty() const { return m_samples.empty() && m_pendingCount == 0; }

private:
    double begin() const { return m_samples.empty() ? 0 : m_samples.back().seconds; }
    void halve();

    std::size_t m_most;
    std::vector<ResourceSample> m_samples;
    ResourceSample m_pending;  ///< of m_pendingCount samples, not yet of m_each
    int m_pendingCount = 0;
    int m_each = 1;
};

/// Summarises samples in order; each is weighted by the time since the previous one.
ResourceSummary summarize(const std::vector<ResourceSample>& samples);

}  // namespace leafbench
