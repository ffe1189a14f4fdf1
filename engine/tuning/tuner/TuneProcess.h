#pragma once

#include "engine/processes/JobProcess.h"
#include "engine/tuning/tuner/Tune.h"

namespace leafbench {

void fields(TuneStart& start, auto&& visit)
{
    visit("study", start.study);
    visit("plan", start.plan);
    visit("trials", start.trials);
}

void fields(TuneResult& result, auto&& visit)
{
    visit("study", result.study);
    visit("elapsed_s", result.elapsedSeconds);
    visit("trials_s", result.trialsSeconds);
}

struct TuneJob {
    static constexpr const char* name = "tune";
    struct TrialEpoch {
        int number = 0;
        EpochRecord record{};
    };
    using Request = TuneOptions;  ///< without data
    using Event
        = std::variant<TuneStart, Trial, TrialEpoch, QString>;  ///< Trial: it starts or has ended; QString: a line of the log
    using Value = TuneResult;
    static Result<Value> run(const Request& options, const JobEvents<Event>& events, const JobContext& context);
};

void fields(TuneJob::TrialEpoch& epoch, auto&& visit)
{
    visit("number", epoch.number);
    visit("record", epoch.record);
}

/// tune() in a separate process (JobProcess.h): the same work, the same trials, and the same calls of the observer on this thread.
/// The process prepares the data itself and ignores options.data. If this program dies, the study ends as cancelled.
/// Errors: those of tune(); WorkerMissing; JobDied (subject: the study's file; empty before there is one).
Result<TuneResult> tuneInProcess(const TuneOptions& options, TuneObserver& observer, const JobContext& context,
                                 const JobProcessOptions& process = {});

}  // namespace leafbench
