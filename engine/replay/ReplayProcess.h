#pragma once

#include "engine/parallel/JobProcess.h"
#include "engine/replay/Replay.h"

namespace leafbench {

/// replayPaper() in a process of its own (JobProcess.h): the same work, told by the same observer, in this thread; its replays are
/// read from their folder, its studies come without timelines. When this program dies, the process ends as cancelled.
/// Errors: those of replayPaper(); WorkerMissing; JobDied (subject: the replay, once it has begun).
Outcome<Replay> replayInProcess(const ReplayOptions& options, ReplayObserver& observer, const JobContext& context,
                                const JobProcessOptions& process = {});

/// That process's work. request: as replayInProcess() makes it.
Outcome<QCborValue> serveReplay(const QCborMap& request, const TellJob& tell, const JobContext& context);

}  // namespace leafbench
