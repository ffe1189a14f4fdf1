#pragma once

#include "engine/runs/TrainRun.h"

#include <QCborArray>
#include <QCborMap>

namespace leafbench {

/// What a training in a process of its own (RunProcess.h) and the program that started it tell each other. Tunings and replays tell
/// of their runs by the same. Private to the engine.
///
/// To it: {"train": recipe, "runs": folder} or {"resume": run}. From it: "start", "steps", "epoch", "refused"; the result.

struct RunRequest {
    Recipe recipe;      ///< of a new run
    QString runsDir;
    QString resume;     ///< path of the run to go on with; empty: a new one

    QCborMap toCbor() const;
    /// Errors: those of Recipe::set().
    static Outcome<RunRequest> fromCbor(const QCborMap& map);
};

QCborMap startToCbor(const RunStart& start);
/// Reads the run's folder. Errors: those of openRun().
Outcome<RunStart> startFromCbor(const QCborMap& map);

QCborArray stepsToCbor(const std::vector<StepRecord>& steps);
std::vector<StepRecord> stepsFromCbor(const QCborArray& all);

QCborMap epochToCbor(const EpochRecord& epoch);
EpochRecord epochFromCbor(const QCborMap& map);

QCborMap refusedToCbor(const RefusedImage& refused);
RefusedImage refusedFromCbor(const QCborMap& map);

QCborMap resultToCbor(const TrainResult& result);
/// Reads the run's folder. Without the index. Errors: those of openRun().
Outcome<TrainResult> resultFromCbor(const QCborMap& map);

}  // namespace leafbench
