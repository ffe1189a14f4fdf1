#pragma once

#include "engine/parallel/JobProcess.h"
#include "engine/speedup/SpeedupStudy.h"

namespace leafbench {

/// measureSpeedup() in a process of its own (JobProcess.h): the same study, told by the same observer, in this thread. What is
/// handed over between two measurements does not count into either, but for what this program makes of it meanwhile.
/// Errors: those of measureSpeedup(); WorkerMissing; JobDied (subject: the study's file, once it has begun).
Outcome<SpeedupStudy> measureInProcess(const SpeedupOptions& options, const QString& studiesDir, SpeedupObserver& observer,
                                       const JobContext& context, const JobProcessOptions& process = {});

/// That process's work. request: as measureInProcess() makes it.
Outcome<QCborValue> serveMeasuring(const QCborMap& request, const TellJob& tell, const JobContext& context);

}  // namespace leafbench
