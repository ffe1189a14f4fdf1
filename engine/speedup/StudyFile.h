#pragma once

#include "engine/speedup/SpeedupStudy.h"

namespace leafbench {

/// How a study is written as JSON. Private to engine/speedup.

/// Everything but the timelines.
QJsonObject studyToJson(const SpeedupStudy& study);
/// nullopt: not a study.
std::optional<SpeedupStudy> studyFromJson(const QJsonObject& json);

/// Without keepTuningIn.
QJsonObject optionsToJson(const SpeedupOptions& options);
/// nullopt: not options.
std::optional<SpeedupOptions> optionsFromJson(const QJsonObject& json);

/// Without the timeline.
QJsonObject measurementToJson(const SpeedupMeasurement& measurement);
SpeedupMeasurement measurementFromJson(const QJsonObject& json);

/// {"timelines": [{"workers", "repeat", "timeline"}, ...]}
QJsonObject timelinesToJson(const SpeedupStudy& study);
void timelinesFromJson(const QJsonObject& json, SpeedupStudy& study);

/// Beside the study's own file, so that listing studies does not read millions of spans.
QString timelinesPath(const QString& studyPath);

/// Writes study.path, and the timelines where there is a new one. Errors: NotWritable; the files of before stay whole.
Outcome<Done> saveStudy(const SpeedupStudy& study, bool withTimelines);

/// "running", ...
QString studyStateName(StudyState state);

}  // namespace leafbench
