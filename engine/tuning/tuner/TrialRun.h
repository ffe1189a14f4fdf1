#pragma once

#include "engine/runs/training/RunData.h"
#include "engine/tuning/study/TuningStudy.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace leafbench {

/// What happens in a trial's thread.
struct TrialEvent {
    int number = 0;
    std::optional<EpochRecord> epoch{};
    std::optional<Trial> ended{};  ///< in its last state; without one: cancelled, or `error` ends the study
    std::optional<Error> error{};  ///< of the study, not of the trial alone
    bool isLast = false;
};

/// From the trials' threads to the study's. Any thread may push and wake.
class TrialEvents {
public:
    void push(TrialEvent event);
    /// Ends a wait(), the present one or else the next.
    void wake();
    void wait();
    /// All since the last call. Does not wait.
    std::vector<TrialEvent> take();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<TrialEvent> m_events;
    bool m_woken = false;
};

/// Data that trials share, made when the first of them needs it. Any thread.
class SharedRunData {
public:
    SharedRunData(RunDataPtr base, QString runsDir);
    Result<RunDataPtr> of(const Recipe& recipe, const JobContext& context);

private:
    const QString m_runsDir;
    std::mutex m_mutex;
    std::map<QString, RunDataPtr> m_made;  ///< by runDataKey()
};

struct TrialTask {
    Trial trial;
    Recipe recipe;
    RunPlace place;
    Metric metric = Metric::ValidAccuracy;
    std::function<bool(const Trial&)> shouldPrune;  ///< called in the trial's thread
};

/// One trial in a thread of its own, because LibTorch's settings and its team of OpenMP threads belong to the thread that trains;
/// the destructor waits for it.
class TrialRun {
public:
    TrialRun(TrialTask task, SharedRunData& data, TrialEvents& events, CancellationToken token);

private:
    std::jthread m_thread;
};

/// A trial's error that is its own affair: the study goes on.
bool isTrialError(ErrorCode code);

}  // namespace leafbench
