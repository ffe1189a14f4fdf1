#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <optional>
#include <set>
#include <vector>

namespace leafbench {

/// Which trial begins next, and what it may use of the others, so that a study's results do not depend on the number of parallel
/// trials, or of processes that tune it together. Logic only: no threads, no clock. Owned by tune().
class TrialSchedule {
public:
    /// trials: the study's existing ones; unfinished ones become Waiting and keep their system attributes. total: the planned
    /// number. parallel: trials of this process at a time.
    TrialSchedule(std::vector<Trial> trials, int total, int parallel, bool reproducible, int suggestionLag);

    /// The trial that can begin now; none if all slots are taken, an earlier trial must end first, or none is left.
    std::optional<int> next() const;
    /// The trials that suggestions and pruning for trial `number` may use. Reproducible: trials up to number - 1 - suggestionLag
    /// completely, later ones with their parameters only, as if running, even if they have ended.
    std::vector<Trial> visibleTrials(int number) const;
    /// The lowest slot that is free, 0-based.
    int freeSlot() const;

    void begin(const Trial& trial);
    void report(int number, int step, double value);
    void end(const Trial& trial);
    /// What another process has made of a trial, or of one that is new: it waits, runs there, or has ended. One that runs here does
    /// no longer.
    void takeOver(const Trial& trial);

    bool isOver() const;
    int running() const;  ///< here and elsewhere
    int total() const { return static_cast<int>(m_trials.size()); }
    int finished() const;
    const Trial& trial(int number) const { return m_trials[static_cast<std::size_t>(number)]; }
    /// Trials that have begun, by number.
    std::vector<Trial> begun() const;

private:
    std::vector<Trial> m_trials;  ///< by number; Waiting: not begun yet
    std::set<int> m_here;         ///< trials that this process runs
    int m_parallel;
    bool m_reproducible;
    int m_lookBack;
};

}  // namespace leafbench
