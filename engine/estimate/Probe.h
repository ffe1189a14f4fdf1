#pragma once

#include "engine/estimate/MeasuredRates.h"
#include "engine/processes/JobProcess.h"

namespace leafbench {

/// How long a probe takes where a machine is neither very fast nor very slow, in seconds.
constexpr int probeSeconds = 5;

/// Trains a few batches of a dataset's pictures with a recipe's batch, precision and optimiser, at 64 px or less, and keeps the
/// time in runsDir/rates.json: the first estimate of a machine on which nothing was measured yet. Stores nothing else. At first
/// two batches; where these are soon done, as many as the rest of the time has room for. recipe: with its data.
/// Errors: those of measureSpeedup(), NotWritable.
Result<TrainingRate> measureThisMachine(const Recipe& recipe, const QString& runsDir, const JobContext& context);

struct ProbeJob {
    static constexpr const char* name = "probe";
    struct Request {
        Recipe recipe{};
        QString runsDir{};
    };
    using Event = std::variant<QString>;  ///< none is sent
    using Value = double;                 ///< seconds that were measured
    static Result<Value> run(const Request& request, const JobEvents<Event>& events, const JobContext& context);
};

void fields(ProbeJob::Request& request, auto&& visit)
{
    visit("recipe", request.recipe);
    visit("runs", request.runsDir);
}

/// The same in a separate process (JobProcess.h). Errors: those, WorkerMissing, JobDied.
Status measureThisMachineInProcess(const Recipe& recipe, const QString& runsDir, const JobContext& context,
                                   const JobProcessOptions& process = {});

}  // namespace leafbench
