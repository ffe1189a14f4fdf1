#pragma once

#include "engine/concurrency/Job.h"
#include "engine/runs/ranks/JobRanks.h"
#include "engine/training/Training.h"

namespace leafbench {

constexpr QLatin1String trainingOrder("train");

/// Lets the other ranks take part in a training, of which `input` is rank 0's. Then call Backend::train() with input.ranks. They
/// scan the dataset by themselves, and get weights and state from rank 0. Errors: those of RankGroup; of a rank: those of
/// scanDataset(), RanksDiffer.
Status orderTraining(JobRanks& ranks, const TrainingInput& input);

/// A rank's part: Backend::train() without files. Errors: those of orderTraining() and Backend::train().
Status trainAsRank(const QCborValue& request, RankGroup& group, const JobContext& context);

}  // namespace leafbench
