#pragma once

#include "engine/replay/Replay.h"

#include <QString>
#include <QStringList>

namespace leafbench::ui {

/// Words and numbers of a replay, shared by its page and its report.

QString stepTitle(ReplayStep step);        ///< "Statistics by task graph"
QString stepPaperPlaces(ReplayStep step);  ///< "Table 4, Figures 4, 5"
QString paperNumber(ReplayStep step);      ///< the paper's key number: "2.87× with 8 workers"
/// Ours, in the same words, at the paper's largest count if it was measured; empty while unknown.
QString ownNumber(const Replay& replay, ReplayStep step);
/// Compares the two numbers; "Not carried out yet." without the second.
QString stepVerdict(const Replay& replay, ReplayStep step);

QString scaleTitle(ReplayScale scale);      ///< "Lecture"
QString scaleSentence(ReplayScale scale);   ///< its content and duration
QString replayName(const Replay& replay);   ///< for a chooser: time, scale, how far it is
QString replayState(const Replay& replay);  ///< "finished", "7 of 10 steps"
int finishedSteps(const Replay& replay);

const SpeedupStudy* studyOf(const Replay& replay, ReplayStep step);          ///< null without one, or for a step that measures none
const SpeedupStudy* studyOf(const Replay& replay, const QString& workload);  ///< by its word; null without one
const Evaluation* reportedEvaluation(const Replay& replay);  ///< shown beside Figure 15: validation, else test; may be null
std::array<qint64, 3> subsetImages(const Replay& replay);    ///< train, valid, test
qint64 sum(const std::array<qint64, 3>& images);

QString planSentence(const ReplayPlan& plan);  ///< sizes, epochs, counts and images of a scale
/// Whether more workers pay off as in the paper, and if not, why.
QString studyVerdict(const SpeedupStudy& study);
/// A share beside the paper's, in points.
QString shareVerdict(double own, double paper);

}  // namespace leafbench::ui
