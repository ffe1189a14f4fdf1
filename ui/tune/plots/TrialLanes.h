#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <vector>

namespace leafbench::ui {

/// When a trial ran, and in which lane. Seconds since the study's start, breaks left out.
struct TrialBar {
    int number = 0;
    int lane = 0;
    TrialState state = TrialState::Running;
    double begin = 0;
    double end = 0;
};

/// A break in which no trial ran.
struct TrialBreak {
    double at = 0;       ///< where it is cut out
    double seconds = 0;  ///< how long it was
};

struct TrialLanes {
    int lanes = 0;
    double seconds = 0;          ///< until the last trial's end, breaks left out
    std::vector<TrialBar> bars;  ///< by number
    std::vector<TrialBreak> breaks;

    const TrialBar* find(int number) const;
};

constexpr double longestPause = 600;  ///< seconds; longer breaks are cut out

/// A lane a slot; without slots (another program's study) as few lanes as the times need. Running trials extend to `now`, or if
/// that is invalid to the study's last update.
TrialLanes trialLanes(const TuningStudy& study, const QDateTime& now);

/// The lane of each span (begin, end), as few as there can be: the first that is free. Spans ascend in begin.
std::vector<int> packLanes(const std::vector<std::pair<double, double>>& spans);

}  // namespace leafbench::ui
