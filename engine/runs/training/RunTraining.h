#pragma once

#include "engine/runs/training/RunData.h"
#include "engine/runs/training/RunRecorder.h"

namespace leafbench {

/// The steps that new runs, resumed ones and trials share. Private to engine/runs.

/// With absolute paths, limited to what this machine supports.
Recipe resolved(Recipe recipe, const BackendInfo& info, int workers);

/// For a resumed run: its stored split and normalisation. Errors: those of prepareRunData(), ClassesDiffer.
Result<RunDataPtr> resumedRunData(const Run& run, const QString& runsDir, const JobContext& context, JobRanks* ranks = nullptr);

/// The cores of one of the ranks, or of a single process.
CorePlan planOf(const Recipe& recipe, JobRanks* ranks);

/// Trains and records. The recorder is locked; a new run's first files are written. resume: null: from the beginning. ranks: null:
/// this process.
Result<TrainResult> trainRecorded(RunRecorder& recorder, const RunData& data, const CorePlan& cores,
                                  std::shared_ptr<const TrainingState> resume, JobRanks* ranks, RunObserver& observer,
                                  const JobContext& context);

}  // namespace leafbench
