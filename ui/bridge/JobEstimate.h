#pragma once

#include "engine/parallel/Job.h"

#include <optional>
#include <vector>

namespace leafbench::ui {

/// How much of a job is done and how long the rest may take, from its progress and the time it ran.
/// A training counts as a whole, all its epochs; so does a tuning, its trials' epochs.
///
/// The rest is judged by the pace of the last third of the time (of 20 s at the least), so that a lasting change of it is soon all
/// there is to see. What is shown follows that, and counts down with the clock in between; once the job has run for a minute it
/// departs from its own countdown by a third at most: from one update to the next, and within any second (any five, where more
/// than a minute is left), whatever the progress does. It begins anew, at some seconds, only where it has counted down to nothing.
class JobEstimate {
public:
    void start();
    /// `seconds`: time since start() that the job was not paused, by a clock that never jumps; an earlier one than before counts as that.
    void update(const Progress& progress, double seconds);

    std::optional<double> fraction() const { return m_fraction; }     ///< 0 .. 1; none while the total is unknown
    std::optional<double> secondsLeft() const { return m_left; }      ///< none until there is something to judge by; never negative

private:
    struct Mark {
        double seconds = 0;
        double fraction = 0;
    };
    void remember(Mark mark);
    std::optional<double> judged() const;
    void show(std::optional<double> judged, double passed);

    QString m_stage;            ///< what the fraction is of: a phase, or the epochs
    std::vector<Mark> m_marks;  ///< of the stage, in order: its first, then those that are still needed
    double m_seconds = 0;
    std::optional<double> m_fraction;
    std::optional<double> m_left;
};

}  // namespace leafbench::ui
