#pragma once

#include "engine/common/Result.h"
#include "engine/monitor/ResourceMonitor.h"

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace leafbench {

/// A run's resources.csv (Run::resourcesFile()); empty if it cannot be read.
std::vector<ResourceSample> storedSamples(const QString& file);

/// Samples the machine during a training, and writes resources.csv (errors: NotWritable; what was sampled is kept). After a resume
/// the seconds continue. Private to engine/runs.
class RunResources {
public:
    explicit RunResources(QString file);

    /// Writes the file if it is some seconds old: epochs may be short.
    Status storeIfDue();
    Status store();
    /// Of all that was sampled until the last store().
    const ResourceSummary& summary() const { return m_summary; }

private:
    std::vector<ResourceSample> all() const;

    QString m_file;
    std::vector<ResourceSample> m_earlier;  ///< of earlier stretches
    ResourceMonitor m_monitor;
    QElapsedTimer m_sinceStored;
    ResourceSummary m_summary;
};

}  // namespace leafbench
