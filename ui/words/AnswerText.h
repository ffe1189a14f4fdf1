#pragma once

#include "engine/runs/answers/Classification.h"
#include "engine/runs/store/RunStore.h"

#include <QString>

namespace leafbench::words {

/// "Tomato · Late blight", or "Unsure: Tomato · Late blight or Tomato · Early blight"; never a class of a picture that is unlike
/// the training pictures.
QString answerHeadline(const Classification& answer);
/// The classes that the answer names: "Tomato · Late blight or Tomato · Early blight"; empty: none.
QString candidatesText(const Classification& answer);
/// What is wrong with a picture, and what to do; empty: nothing.
QString flawText(PictureFlaw flaw);
/// Why the answer is sure, unsure or none, in one or two sentences. isWeak: of the model; then the picture is not blamed.
QString verdictText(const Classification& answer, bool isWeak);
/// The classes of the nearest training leaves, most first: "7 of 8 show Tomato \u00b7 Late blight, 1 Tomato \u00b7 Early blight".
/// Empty without any.
QString nearestText(const Classification& answer);
/// "A weak model: it was wrong on 88.6 % of its validation images. ..."; empty for one that isWeak() does not name.
QString weaknessText(const Run& run);

}  // namespace leafbench::words
