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
    void onRun(int workers, int repeat) override { runs.push_back({workers, repeat}); }
    void onMeasurement(const SpeedupStudy& study) override
    {
        last = study;
        if (then)
            then(study);
    }
    SpeedupStudy started, last;
    std::vector<std::pair<int, int>> runs;
    std::function<void(const SpeedupStudy&)> then;
};

}  // namespace leafbench::testing
