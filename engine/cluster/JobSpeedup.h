#pragma once

#include "engine/speedup/SpeedupStudy.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace leafbench {

/// The study of a measurement on a cluster, from the --json lines of its command: without timelines, which come with its files. Its
/// path is on the cluster. One thread at a time.
class JobSpeedup {
public:
    struct Running {
        WorkerCount count;
        int repeat = 0;  ///< 0-based
    };

    void take(const QJsonObject& line);
    /// Null before its first line.
    std::shared_ptr<const SpeedupStudy> study() const { return m_study; }
    /// What is being measured; none between two measurements.
    std::optional<Running> running() const { return m_running; }

private:
    void add(SpeedupMeasurement measurement);

    std::shared_ptr<const SpeedupStudy> m_study;
    std::optional<Running> m_running;
};

}  // namespace leafbench
