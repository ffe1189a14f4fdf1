#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <QJsonObject>

#include <memory>

namespace leafbench {

/// The study of a tuning on a cluster, from the --json lines of its command: its trials, those that run with the epochs so far,
/// without times. Its path and its trials' are on the cluster. One thread at a time.
class JobStudy {
public:
    void take(const QJsonObject& line);
    /// Null before the tuning's first line.
    std::shared_ptr<const TuningStudy> study() const { return m_study; }

private:
    void begin(const QJsonObject& line);
    void takeTrial(const QJsonObject& line);
    void put(const Trial& trial);
    void takeEpoch(int number, const QJsonObject& line);
    const Trial* find(int number) const;

    std::shared_ptr<const TuningStudy> m_study;
};

}  // namespace leafbench
