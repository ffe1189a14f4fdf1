#pragma once

#include "engine/runs/training/RunData.h"
#include "engine/tuning/study/TuningStudy.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace leafbench {

/// An event in a trial's thread.
struct TrialEvent {
    int number = 0;
    std::optional<EpochRecord> epoch{};
    std::optional<Trial> ended{};  ///< the finished trial; none: cancelled, or `error` ends the study
    std::optional<Error> error{};  ///< of the study, not only of the trial
    bool isLast = false;
};

/// A queue from the trials' threads to the study's. Any thread may call push() and wake().
class TrialEvents {
public:
    void push(TrialEvent event);
    /// Wakes the current wait(), or the next one.
    void wake();
    /// limit: how long at most; none: until there is something.
    void wait(std::optional<std::chrono::milliseconds> limit = {});
    /// All events since the last call. Does not wait.
    std::vector<TrialEvent> take();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<TrialEvent> m_events;
    bool m_woken = false;
};

/// Data that trials share, prepared when the first of them needs it. Any thread.
class SharedRunData {
public:
    SharedRunData(RunDataPtr base, QString runsDir);
    const RunDataPtr& base() const { return m_base; }
    Result<RunDataPtr> of(const Recipe& recipe, const JobContext& context);

private:
    const RunDataPtr m_base;
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

/// One trial on a dedicated thread, because the settings of LibTorch and its OpenMP team belong to the training thread. The
/// destructor waits for it.
class TrialRun {
public:
    TrialRun(TrialTask task, SharedRunData& data, TrialEvents& events, CancellationToken token);

private:
    std::jthread m_thread;
};

/// Errors that fail only this trial; the study continues.
bool isTrialError(ErrorCode code);

}  // namespace leafbench
