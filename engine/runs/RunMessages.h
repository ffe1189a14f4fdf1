#pragma once

#include "engine/runs/TrainRun.h"

#include <QCborMap>

namespace leafbench {

/// What a training in a process of its own and the program that started it tell each other, as CBOR. Between two processes of the
/// same build. Private to engine/runs.
///
/// To it: one request, {"train": recipe, "runs": folder} or {"resume": run}; then {"cancel": true}, {"pause": bool}.
/// From it, in order: {"start"}, {"steps"}, {"epoch"}, {"refused"}, {"progress"}, and in the end {"result"}, {"cancelled"} or {"error"}.

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

QCborMap stepsToCbor(const std::vector<StepRecord>& steps);
std::vector<StepRecord> stepsFromCbor(const QCborMap& map);

QCborMap epochToCbor(const EpochRecord& epoch);
EpochRecord epochFromCbor(const QCborMap& map);

QCborMap refusedToCbor(const RefusedImage& refused);
RefusedImage refusedFromCbor(const QCborMap& map);

QCborMap progressToCbor(const Progress& progress);
Progress progressFromCbor(const QCborMap& map);

QCborMap resultToCbor(const TrainResult& result);
/// Reads the run's folder. Without the index. Errors: those of openRun().
Outcome<TrainResult> resultFromCbor(const QCborMap& map);

}  // namespace leafbench
