#include "engine/runs/store/RunResources.h"

#include "engine/common/TextFile.h"
#include "engine/monitor/ResourceSeries.h"

namespace leafbench {

constexpr qint64 betweenWritesMs = 5'000;

std::vector<ResourceSample> storedSamples(const QString& file)
{
    const auto csv = readFile(file);
    return csv ? resourcesFromCsv(*csv) : std::vector<ResourceSample>();
}

RunResources::RunResources(QString file) : m_file(std::move(file)), m_earlier(storedSamples(m_file)) { m_sinceStored.start(); }

std::vector<ResourceSample> RunResources::all() const
{
    const double begin = m_earlier.empty() ? 0 : m_earlier.back().seconds;
    ResourceSeries series;
    for (const ResourceSample& sample : m_earlier)
        series.add(sample);
    for (ResourceSample sample : m_monitor.samples()) {
        sample.seconds += begin;
        series.add(sample);
    }
    return series.samples();
}

Status RunResources::storeIfDue() { return m_sinceStored.elapsed() >= betweenWritesMs ? store() : Status(Ok{}); }

Status RunResources::store()
{
    const std::vector<ResourceSample> samples = all();
    m_summary = summarize(samples);
    m_sinceStored.start();
    return writeFile(m_file, resourcesToCsv(samples));
}

}  // namespace leafbench
