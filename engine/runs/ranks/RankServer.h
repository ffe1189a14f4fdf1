#pragma once

#include "engine/concurrency/Job.h"
#include "engine/ranks/RankGroup.h"
#include "engine/ranks/RankPlace.h"

#include <map>

namespace leafbench {

/// A rank's part of a job that rank 0 orders.
using RankJob = Status (*)(const QCborValue& request, RankGroup& group, const JobContext& context);

/// The work of a rank other than 0: meets the others and obeys rank 0's orders until it has no more (JobRanks.h). jobs: by name;
/// all ranks are of the same build. The token: a scheduler's signal to this process cancels the job of all ranks. Errors: those of
/// Backend::joinRanks() and of the jobs.
Status serveRank(const RankPlace& place, const std::map<QString, RankJob>& jobs, const JobContext& context);

/// The same for a process that LocalRanks started: the place comes by the socket. Loads LibTorch first, as rank 0 does meanwhile.
Status serveLocalRank(int socket, const std::map<QString, RankJob>& jobs);

}  // namespace leafbench
