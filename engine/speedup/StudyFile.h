#pragma once

#include "engine/speedup/SpeedupStudy.h"

namespace leafbench {

/// The JSON format of a study. Private to engine/speedup.

/// Everything but the timelines.
QJsonObject studyToJson(const SpeedupStudy& study);
/// nullopt: not a study.
std::optional<SpeedupStudy> studyFromJson(const QJsonObject& json);

/// {"timelines": [{"workers", "nodes" (over nodes), "repeat", "timeline"}, ...]}
QJsonObject timelinesToJson(const SpeedupStudy& study);
void timelinesFromJson(const QJsonObject& json, SpeedupStudy& study);

/// A separate file, so that listing studies does not read millions of spans.
QString timelinesPath(const QString& studyPath);

/// Writes study.path, and new timelines. Errors: NotWritable; earlier files stay complete.
Status saveStudy(const SpeedupStudy& study, bool withTimelines);

}  // namespace leafbench
