#pragma once

#include "engine/replay/Replay.h"

#include <QJsonObject>

namespace leafbench {

/// A replay's folder. Private to engine/replay.

QString replayFile(const QString& path);                ///< replay.json
QString replaySplitFile(const QString& path);
QString replayRunsDir(const QString& path);
QString replayRunPath(const QString& path, ReplayStep step);    ///< of PreTraining and FinalTraining
QString replayStudyPath(const QString& path, ReplayStep step);  ///< of what is measured

/// What a step measures, and by what options; none: it measures nothing. recipe: replayRecipe() of the dataset.
std::optional<SpeedupOptions> replayMeasures(const Replay& replay, ReplayStep step, const Recipe& recipe);
/// Where the study of such a step goes.
std::optional<SpeedupStudy>& studyOf(Replay& replay, ReplayStep step);
/// The tuning study whose best trial is used: of the first count; the others' are the same.
QString replayTuningPath(const Replay& replay);

QJsonObject planToJson(const ReplayPlan& plan);
/// Errors: BadValue (subject: "plan", detail: the field).
Outcome<ReplayPlan> planFromJson(const QJsonObject& json);

/// Steps, plan and classes; what the steps made is in files of its own.
QJsonObject replayToJson(const Replay& replay);
/// path: the file, for errors. Errors: BadFile, RunNewer.
Outcome<Replay> replayFromJson(const QJsonObject& json, const QString& path);

Outcome<Done> saveReplay(const Replay& replay);

/// What the finished steps made, from its files. Errors: BadFile.
Outcome<Done> readResult(Replay& replay, ReplayStep step);

}  // namespace leafbench
