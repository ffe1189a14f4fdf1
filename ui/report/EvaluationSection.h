#pragma once

#include "engine/replay/Replay.h"
#include "ui/report/Document.h"

namespace leafbench::ui::report {

/// Figures 14 to 16, with a sentence in place of missing results.
void addEvaluation(Document& document, const Replay& replay);

}  // namespace leafbench::ui::report
