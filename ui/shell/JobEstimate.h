#pragma once

#include "engine/concurrency/Job.h"

#include <optional>
#include <vector>

namespace leafbench::ui {

/// A job's completed fraction and remaining time, from its progress and running time. A training counts as a whole, all its
/// epochs; so does a tuning, with its trials' epochs.
///
/// The estimate uses the pace of the last third of the time (at least 20 s), so that a lasting change soon dominates. The shown
/// time follows it and counts down with the clock in between. After the first minute of a job it deviates from its own countdown
/// by at most a third: between updates, and within any second (any five, with more than a minute left). It restarts only after
/// counting down to nothing.
class JobEstimate {
public:
    void start();
    /// `seconds`: unpaused time since start(), from a monotonic clock; an earlier value counts as the last one.
    void update(const Progress& progress, double seconds);

    std::optional<double> fraction() const { return m_fraction; }  ///< 0 .. 1; none while the total is unknown
    std::optional<double> secondsLeft() const { return m_left; }   ///< none until there is enough data; never negative

private:
    struct Sample {
        double seconds = 0;
        double fraction = 0;
    };
    void remember(Sample mark);
    std::optional<double> estimated() const;
    void show(std::optional<double> estimated, double passed);

    QString m_stage;                ///< the unit of the fraction: a phase, or the epochs
    std::vector<Sample> m_samples;  ///< of the stage, in order: its first, then those still needed
    double m_seconds = 0;
    std::optional<double> m_fraction;
    std::optional<double> m_left;
};

}  // namespace leafbench::ui
