#pragma once

#include "engine/runs/RunClassifier.h"

#include <QString>

namespace leafbench::ui {

/// How a picture of a list stands.
enum class PictureState { Waiting, Sure, Unsure, Unlike, Refused };

PictureState pictureState(Verdict verdict);
QString stateText(PictureState state);  ///< "sure", "unlike"

/// What to make of an answer, in one or two kind sentences; empty for a sure one.
QString verdictText(const Classification& answer);
/// "28 ms · calibrated on 573 validation pictures".
QString answerFacts(const Classification& answer, qint64 validImages);
/// The error about the file's name alone: for a table that shows the path elsewhere.
QString shortReason(const Error& error);

}  // namespace leafbench::ui
