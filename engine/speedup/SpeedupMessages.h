#pragma once

#include "engine/speedup/SpeedupStudy.h"

#include <QCborMap>

namespace leafbench {

/// A study on its way between two processes of the same build. Private to the engine.

enum class Timelines : quint8 { Without, With };

QCborMap speedupStudyToCbor(const SpeedupStudy& study, Timelines timelines);
/// Internal: where it is no study's map.
Outcome<SpeedupStudy> speedupStudyFromCbor(const QCborMap& map);

QCborMap measurementToCbor(const SpeedupMeasurement& measurement);
SpeedupMeasurement measurementFromCbor(const QCborMap& map);

}  // namespace leafbench
