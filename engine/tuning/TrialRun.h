#pragma once

#include "engine/runs/RunData.h"
#include "engine/tuning/TuningStudy.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace leafbench {

/// What a trial tells from its thread.
struct TrialEvent {
    int number = 0;
    std::optional<EpochRecord> epoch{};
    std::optional<Trial> ended{}; ///< in its last state; without one: cancelled, or `error` ends the study
    std::optional<Error> error{}; ///< of the study, not of the trial alone
    bool isLast = false;
};

/// From the trials' threads to the study's. Any thread may push.
class TrialEvents {
public:
    void push(TrialEvent event);
    /// What came, waiting for the first a while at the most.
    std::vector<TrialEvent> take();

private:
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::vector<TrialEvent> m_events;
};

/// Data that trials share, made when the first of them needs it. Any thread.
class SharedRunData {
public:
    SharedRunData(RunDataPtr base, QString runsDir);
    Outcome<RunDataPtr> of(const Recipe& recipe, const JobContext& context);

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

/// One trial in a thread of its own; the destructor waits for it.
class TrialRun {
public:
    TrialRun(TrialTask task, SharedRunData& data, TrialEvents& events, CancellationToken token);

private:
    std::jthread m_thread;
};

/// A trial's error that is its own affair: the study goes on.
bool isTrialError(ErrorCode code);

}  // namespace leafbench
