#pragma once

#include "engine/parallel/Job.h"

#include <optional>

namespace leafbench::ui {

/// How much of a job is done and how long the rest may take, from its progress and the time it ran.
/// A job with epochs counts as a whole: nine tenths of an epoch for training, one for validation. A tuning counts its trials' epochs.
class JobEstimate {
public:
    void start();
    /// `seconds`: time since start() that the job was not paused.
    void update(const Progress& progress, double seconds);

    std::optional<double> fraction() const { return m_fraction; }     ///< 0 .. 1; none while the total is unknown
    std::optional<double> secondsLeft() const { return m_left; }      ///< none until there is something to judge by

private:
    QString m_stage;  ///< what the fraction is of: a phase, or the epochs
    double m_stageSeconds = 0;
    double m_stageFraction = 0;
    std::optional<double> m_fraction;
    std::optional<double> m_left;
};

}  // namespace leafbench::ui
