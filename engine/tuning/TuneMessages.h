#pragma once

#include "engine/tuning/Tune.h"

#include <QCborMap>

namespace leafbench {

/// What a tuning in a process of its own (TuneProcess.h) and the program that started it tell each other. Private to engine/tuning.
///
/// To it: {"tune": options}. From it: "start", "trial" (it begins, or ended), "epoch", "line"; the result.

/// Without options.data.
QCborMap tuneRequest(const TuneOptions& options);
/// Errors: those of TuneSettings::fromJson().
Outcome<TuneOptions> tuneOptionsFrom(const QCborMap& request);

QCborMap trialToCbor(const Trial& trial);
Trial trialFromCbor(const QCborMap& map);

QCborMap tuningStudyToCbor(const TuningStudy& study);
/// Errors: those of TuneSettings::fromJson().
Outcome<TuningStudy> tuningStudyFromCbor(const QCborMap& map);

}  // namespace leafbench
