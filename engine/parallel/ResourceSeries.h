#pragma once

#include "engine/parallel/ResourceMonitor.h"

namespace leafbench {

/// Samples one after the other, never more than `most`: when there are too many, two and two become one, and from then
/// on it takes as many new ones to make one more. Means stay means over time and peaks stay peaks. Plain value.
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

/// Samples in order in few numbers; each counts for the time since the one before.
ResourceSummary summarize(const std::vector<ResourceSample>& samples);

}  // namespace leafbench
