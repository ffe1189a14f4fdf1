#pragma once

#include "engine/runs/answers/RunClassifier.h"

#include <QString>

namespace leafbench::ui {

/// State of a picture in the list.
enum class PictureState { Waiting, Sure, Unsure, OutOfDistribution, Refused };

PictureState pictureState(Verdict verdict);
QString stateText(PictureState state);  ///< "sure", "unlike"

/// "28 ms · calibrated on 573 validation pictures".
QString answerFacts(const Classification& answer, qint64 validImages);
/// How often the run is right; empty if that was not measured, or for none.
QString accuracyNote(const Run* run);
/// The error without the file's name: for a table that shows the path elsewhere.
QString shortReason(const Error& error);

}  // namespace leafbench::ui
