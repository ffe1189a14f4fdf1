#pragma once

#include "engine/monitor/ResourceMonitor.h"

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace leafbench {

/// Samples the machine during a training, and writes resources.csv. After a resume the seconds continue. Private to engine/runs.
class RunResources {
public:
    explicit RunResources(QString file);

    /// Writes the file if it is some seconds old: epochs may be short.
    void storeIfDue();
    /// A write error does not end a training; the summary is still right.
    ResourceSummary store();

private:
    std::vector<ResourceSample> all() const;

    QString m_file;
    std::vector<ResourceSample> m_earlier;  ///< of earlier stretches
    ResourceMonitor m_monitor;
    QElapsedTimer m_sinceStored;
};

}  // namespace leafbench
