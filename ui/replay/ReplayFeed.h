#pragma once

#include "engine/replay/Replay.h"
#include "ui/bridge/JobFeed.h"

#include <map>
#include <optional>

namespace leafbench::ui {

/// A replay's events since the last take().
struct ReplayEvents {
    std::optional<Replay> replay;
    std::map<ReplayStep, SpeedupStudy> studies;  ///< with all measurements so far
    std::optional<EpochRecord> epoch;            ///< the newest one
    int epochs = 0;                              ///< of its training; 0: unknown
};

/// The feed of a replay.
class ReplayFeed : public JobFeed<ReplayFeed, ReplayEvents>, public ReplayObserver {
public:
    void onReplay(const Replay& replay) override
    {
        post([&](ReplayEvents& events) { events.replay = replay; });
    }
    void onRunStart(const RunStart& start) override
    {
        post([&](ReplayEvents& events) { events.epochs = start.run.recipe.epochs; });
    }
    void onEpoch(ReplayStep, const EpochRecord& record) override
    {
        post([&](ReplayEvents& events) { events.epoch = record; });
    }
    void onMeasurement(ReplayStep step, const SpeedupStudy& study) override
    {
        post([&](ReplayEvents& events) { events.studies.insert_or_assign(step, study); });
    }
};

}  // namespace leafbench::ui
