#pragma once

#include "engine/parallel/JobProcess.h"
#include "engine/runs/TrainRun.h"

namespace leafbench {

/// trainRun() and resumeRun() in a process of their own (JobProcess.h): the same work and the same bits, told by the same observer.
/// When the plug is pulled, the run is resumed at once in a new process: observer.onPlugPulled(), then onRunStart() again.
/// When this program dies, the process stores the run's state and ends. The result's index is null.
/// Errors: those of trainRun(); WorkerMissing; JobDied (subject: the run, as far as it had a folder).
Outcome<TrainResult> trainInProcess(const Recipe& recipe, const QString& runsDir, RunObserver& observer, const JobContext& context,
                                    const JobProcessOptions& options = {});
Outcome<TrainResult> resumeInProcess(const QString& runPath, RunObserver& observer, const JobContext& context,
                                     const JobProcessOptions& options = {});

/// That process's work. request: RunRequest::toCbor().
Outcome<QCborValue> serveTraining(const QCborMap& request, const TellJob& tell, const JobContext& context);

}  // namespace leafbench
