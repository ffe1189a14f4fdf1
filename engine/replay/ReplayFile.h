#pragma once

#include "engine/replay/Replay.h"

#include <QJsonObject>

namespace leafbench {

/// A replay's folder. Private to engine/replay.

QString replayFile(const QString& path);  ///< replay.json
QString replaySplitFile(const QString& path);
QString replayRunsDir(const QString& path);
QString replayRunPath(const QString& path, ReplayStep step);    ///< of PreTraining and FinalTraining
QString replayStudyPath(const QString& path, ReplayStep step);  ///< of measured steps

/// The measurement of a step; none: it measures nothing. recipe: replayRecipe() of the dataset.
std::optional<SpeedupOptions> replayMeasures(const Replay& replay, ReplayStep step, const Recipe& recipe);
/// Path of a step's study.
std::optional<SpeedupStudy>& studyOf(Replay& replay, ReplayStep step);
/// The tuning study whose best trial is used: of the first count; the others are equal.
QString replayTuningPath(const Replay& replay);

QJsonObject replayToJson(const Replay& replay);
/// path: the file, for errors. Errors: BadFile, RunNewer.
Result<Replay> replayFromJson(const QJsonObject& json, const QString& path);

Status saveReplay(const Replay& replay);

/// Reads the results of finished steps from their files. Errors: BadFile.
Status readResult(Replay& replay, ReplayStep step);

}  // namespace leafbench
