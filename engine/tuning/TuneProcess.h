#pragma once

#include "engine/parallel/JobProcess.h"
#include "engine/tuning/Tune.h"

namespace leafbench {

/// tune() in a process of its own (JobProcess.h): the same work and the same trials, told by the same observer, in this thread.
/// options.data is not handed over: the data is prepared there. When this program dies, the process ends as cancelled.
/// Errors: those of tune(); WorkerMissing; JobDied (subject: the study's file, as far as there is one).
Outcome<TuneResult> tuneInProcess(const TuneOptions& options, TuneObserver& observer, const JobContext& context,
                                  const JobProcessOptions& process = {});

/// That process's work. request: tuneRequest().
Outcome<QCborValue> serveTuning(const QCborMap& request, const TellJob& tell, const JobContext& context);

}  // namespace leafbench
