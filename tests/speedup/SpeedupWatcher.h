#pragma once

#include "engine/speedup/SpeedupStudy.h"

#include <functional>
#include <utility>
#include <vector>

namespace leafbench::testing {

/// Notes what happens, and does something after each measurement.
class SpeedupWatcher : public SpeedupObserver {
public:
    void onStudyStart(const SpeedupStudy& study) override { started = study; }
    void onRun(WorkerCount count, int repeat) override { runs.push_back({count, repeat}); }
    void onMeasurement(const SpeedupStudy& study) override
    {
        last = study;
        if (then)
            then(study);
    }
    SpeedupStudy started, last;
    std::vector<std::pair<WorkerCount, int>> runs;
    std::function<void(const SpeedupStudy&)> then;
};

}  // namespace leafbench::testing
