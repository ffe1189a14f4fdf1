#pragma once

#include "engine/speedup/SpeedupStudy.h"
#include "ui/bridge/JobFeed.h"

#include <optional>

namespace leafbench::ui {

/// A study's events since the last take(): only its newest state counts.
struct SpeedupEvents {
    std::optional<SpeedupStudy> study;   ///< with all measurements so far
    std::optional<WorkerCount> running;  ///< the count being measured
    int repeat = 0;                      ///< 0-based, of that count
};

/// The feed of a measuring job.
class SpeedupFeed : public JobFeed<SpeedupFeed, SpeedupEvents>, public SpeedupObserver {
public:
    void onStudyStart(const SpeedupStudy& study) override
    {
        post([&](SpeedupEvents& events) { events.study = study; });
    }
    void onRun(WorkerCount count, int repeat) override
    {
        post([&](SpeedupEvents& events) {
            events.running = count;
            events.repeat = repeat;
        });
    }
    void onMeasurement(const SpeedupStudy& study) override
    {
        post([&](SpeedupEvents& events) {
            events.study = study;
            events.running.reset();
        });
    }
};

}  // namespace leafbench::ui
