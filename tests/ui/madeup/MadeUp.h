#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"
#include "engine/runs/training/TrainRun.h"
#include "engine/speedup/SpeedupStudy.h"
#include "ui/train/TrainingFeed.h"

namespace leafbench::testing {

/// Numbers such as a training might give, for looking at pages and for tests of what shows them. Nothing was trained.
std::vector<EpochRecord> madeUpEpochs(int count);
std::vector<ResourceSample> madeUpResources(int seconds);
Run madeUpRun(int epochs, int done);
ui::TrainingEvents madeUpEvents(int epochs, int done);

/// Predictions of the paper's 38 classes, `perClass` images each, mostly right, mistaken mostly within a species.
Evaluation madeUpEvaluation(int perClass);

/// Writes a run directory that listRuns() finds: run.json, recipe.json, machine.json, epochs.csv, resources.csv, a checkpoint file
/// without weights.
void writeMadeUpRun(const QString& runsDir, const Run& run);

/// A study such as a machine with two cores might give; every count with its timeline. Nothing was measured.
SpeedupStudy madeUpStudy(Workload workload = Workload::StatsLoader, int repeats = 3);
/// Workers that read, decode and wait for `seconds`; more than two take turns on two cores.
std::shared_ptr<const Timeline> madeUpTimeline(int workers, double seconds, double spanSeconds = 0.011);

}  // namespace leafbench::testing
