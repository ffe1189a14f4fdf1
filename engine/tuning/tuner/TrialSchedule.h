#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <optional>
#include <vector>

namespace leafbench {

/// Which trial begins next, and what it may know of the others: the promise that a study's results do not depend on how
/// many trials run at a time. Logic only: no threads, no clock. Owned by tune().
class TrialSchedule {
public:
    /// trials: those that the study has; the ones that have not finished wait, with their system attributes. total: that there
    /// will be.
    TrialSchedule(std::vector<Trial> trials, int total, int parallel, bool reproducible, int suggestionLag);

    /// The trial that can begin now: none while all slots are taken, while an earlier trial has to end first, or when none is left.
    std::optional<int> next() const;
    /// What a trial may be suggested from and held against. Reproducible: finished trials up to number - 1 - suggestionLag as they
    /// are, the later ones by their parameters alone, as if running, even where they have ended.
    std::vector<Trial> knownTo(int number) const;
    /// The lowest slot that is free, 0-based.
    int freeSlot() const;

    void begin(const Trial& trial);
    void report(int number, int step, double value);
    void end(const Trial& trial);

    bool isOver() const;
    int running() const;
    int finished() const;
    const Trial& trial(int number) const { return m_trials[static_cast<std::size_t>(number)]; }
    /// Those that have begun, by number.
    std::vector<Trial> begun() const;

private:
    std::vector<Trial> m_trials;  ///< by number; Waiting: not begun yet
    int m_parallel;
    bool m_reproducible;
    int m_lookBack;
};

}  // namespace leafbench
