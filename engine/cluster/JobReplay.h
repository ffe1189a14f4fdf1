#pragma once

#include "engine/replay/Replay.h"

#include <QJsonObject>

#include <map>
#include <optional>

namespace leafbench {

/// A replay on a cluster, from the --json lines of its command: its steps, what was measured so far, and its trainings. Without a
/// path, as its folder is on the cluster, and without tuning and evaluations, which come with its files. One thread at a time.
class JobReplay {
public:
    void take(const QJsonObject& line);
    const Replay& replay() const { return m_replay; }
    bool hasBegun() const { return !m_replay.steps.empty(); }
    const std::map<ReplayStep, SpeedupStudy>& studies() const { return m_studies; }
    const std::optional<EpochRecord>& epoch() const { return m_epoch; }  ///< the newest one of the running training
    int epochs() const { return m_training.recipe.epochs; }              ///< of that

private:
    void begin(const QJsonObject& line);
    void beginTraining(const QJsonObject& line);
    void takeStep(ReplayStep step, const QJsonObject& line);
    void end(ReplayStep step, double seconds);

    Replay m_replay;
    std::map<ReplayStep, SpeedupStudy> m_studies;
    Run m_training;
    std::optional<EpochRecord> m_epoch;
};

}  // namespace leafbench
