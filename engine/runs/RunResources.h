#pragma once

#include "engine/parallel/ResourceMonitor.h"

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace leafbench {

/// Samples the machine while a run trains, and keeps resources.csv. Of a run that goes on, the seconds go on too.
/// Private to engine/runs.
class RunResources {
public:
    explicit RunResources(QString file);

    /// Writes the file when it is some seconds old: epochs may be short.
    void storeNowAndThen();
    /// A file that cannot be written is no reason to end a training; the summary is right all the same.
    ResourceSummary store();

private:
    std::vector<ResourceSample> all() const;

    QString m_file;
    std::vector<ResourceSample> m_earlier;  ///< of the stretches before
    ResourceMonitor m_monitor;
    QElapsedTimer m_sinceStored;
};

}  // namespace leafbench
