#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"

#include <QString>

namespace leafbench::ui {

/// "the same name", "likely: please check" and so on.
QString matchText(MatchKind kind);

/// What matched and what did not, by name: "2 of 4 class folders are classes of the model. Not in it: Bark, Stone."
QString matchedText(const OtherPictures& other);

/// Accuracy, calibration and share turned away, each beside that of the run's validation. For an evaluation with `other`.
QString besideValidationText(const Evaluation& evaluation);

}  // namespace leafbench::ui
