#pragma once

#include "engine/backend/Backend.h"
#include "engine/concurrency/Job.h"
#include "engine/runs/ranks/JobRanks.h"

namespace leafbench {

constexpr QLatin1String trainingOrder("train");

/// Backend::train() on rank 0, with the other ranks if there are any. Sets input.ranks.
/// Errors: those of Backend::train() and JobRanks::order().
Result<TrainingResult> trainTogether(Backend& torch, TrainingInput& input, JobRanks* ranks, TrainingObserver& observer,
                                     CheckpointSink& sink, const JobContext& context);

/// A rank's part: Backend::train() without files. Errors: those of openSharedImages() and Backend::train().
Status trainAsRank(const QCborValue& request, RankGroup& group, const JobContext& context);

}  // namespace leafbench
