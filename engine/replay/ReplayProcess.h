#pragma once

#include "engine/replay/Replay.h"
#include "engine/runs/training/RunProcess.h"
#include "engine/speedup/SpeedupProcess.h"

namespace leafbench {

struct ReplayJob {
    static constexpr const char* name = "replay";
    struct Request {
        ReplayOptions options{};  ///< without its plan
        QCborValue plan{};        ///< not a map: none
    };
    struct Epoch {
        ReplayStep step{};
        EpochRecord record{};
    };
    struct Measured {
        ReplayStep step{};
        SentStudy study{};  ///< without timelines
    };
    using Event = std::variant<QString, RunStart, Epoch, Measured>;  ///< QString: the replay's folder, after every change there
    using Value = QString;                                           ///< the same
    static Result<Value> run(const Request& request, const JobEvents<Event>& events, const JobContext& context);
};

void fields(ReplayJob::Request& request, auto&& visit)
{
    visit("data", request.options.data);
    visit("scale", request.options.scale);
    visit("runs", request.options.runsDir);
    visit("path", request.options.path);
    visit("plan", request.plan);
}

void fields(ReplayJob::Epoch& epoch, auto&& visit)
{
    visit("step", epoch.step);
    visit("record", epoch.record);
}

void fields(ReplayJob::Measured& measured, auto&& visit)
{
    visit("step", measured.step);
    visit("study", measured.study);
}

/// replayPaper() in a separate process (JobProcess.h): the same work, and the same calls of the observer on this thread. Its
/// replays are read from their folder; its studies have no timelines. If this program dies, the replay ends as cancelled.
/// Errors: those of replayPaper(); WorkerMissing; JobDied (subject: the replay; empty before there is one).
Result<Replay> replayInProcess(const ReplayOptions& options, ReplayObserver& observer, const JobContext& context,
                               const JobProcessOptions& process = {});

}  // namespace leafbench
