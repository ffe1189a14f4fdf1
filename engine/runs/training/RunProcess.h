#pragma once

#include "engine/processes/JobProcess.h"
#include "engine/runs/training/TrainRun.h"

namespace leafbench {

/// A run as a field: its path and last epoch. Reading opens its folder. Errors: those of openRun().
struct RunReference {
    Run& run;
};
QCborValue toField(const RunReference& reference);
Status fromField(const QCborValue& field, RunReference& reference);

void fields(RunStart& start, auto&& visit)
{
    RunReference run{start.run};
    visit("run", run);
    visit("cores", start.cores);
    visit("difference", start.difference);
    visit("begun_with", start.begunWith);
}

/// Without the index.
void fields(TrainResult& result, auto&& visit)
{
    RunReference run{result.run};
    visit("run", run);
    visit("images_per_s", result.imagesPerSecond);
    visit("refused", result.refused);
}

struct TrainJob {
    static constexpr const char* name = "train";
    struct Request {
        Recipe recipe{};  ///< of a new run
        QString runsDir{};
        QString resume{};  ///< path of the run to resume; empty: a new one
        int epochs = 0;    ///< of a resumed run: the new total; 0: unchanged
    };
    using Event = std::variant<RunStart, std::vector<StepRecord>, EpochRecord, RefusedImage>;
    using Value = TrainResult;
    static Result<Value> run(const Request& request, const JobEvents<Event>& events, const JobContext& context);
};

void fields(TrainJob::Request& request, auto&& visit)
{
    visit("recipe", request.recipe);
    visit("runs", request.runsDir);
    visit("resume", request.resume);
    visit("epochs", request.epochs);
}

/// trainRun() and resumeRun() in a separate process (JobProcess.h): the same work, the same bits, and the same calls of the
/// observer on this thread. After its KillSwitch the run resumes at once in a new process: observer.onProcessKilled(), then
/// onRunStart() again. If this program dies, the process stores the run's state and ends. The result's index is null.
/// Errors: those of trainRun(); WorkerMissing; JobDied (subject: the run; empty before it had a folder).
Result<TrainResult> trainInProcess(const Recipe& recipe, const QString& runsDir, RunObserver& observer, const JobContext& context,
                                   const JobProcessOptions& options = {});
/// epochs: the run's new total; 0: unchanged.
Result<TrainResult> resumeInProcess(const QString& runPath, RunObserver& observer, const JobContext& context,
                                    const JobProcessOptions& options = {}, int epochs = 0);

}  // namespace leafbench
