#pragma once

#include "engine/runs/store/RunStore.h"

#include <optional>

namespace leafbench {

/// The runs that can answer about pictures (Run::hasBest), the one that should first. Runs that know all of `classes`, those of the
/// open dataset, come before the others (no classes: all do), but weak ones after a starter model that knows only some. Among
/// equals starred ones come first, then those with the higher validAccuracy(), then in the order of `runs`. Nothing else decides
/// who answers: the window's Classify page and `best` on the command line take the first. The pointers are into `runs`.
std::vector<const Run*> answeringRuns(const std::vector<Run>& runs, const QStringList& classes = {});

/// Of the weights in best.safetensors, on its validation images, 0 .. 1; none: not measured.
std::optional<double> validAccuracy(const Run& run);

/// More of its validation images were wrong than right: whoever believes it errs more often than not.
bool isWeak(const Run& run);

}  // namespace leafbench
