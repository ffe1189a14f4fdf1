#pragma once

#include "engine/replay/Replay.h"
#include "ui/report/Document.h"

namespace leafbench::ui::report {

/// What differs from the paper and why, its contradictions, and how to repeat the replay.
void addDifferences(Document& document, const Replay& replay);

}  // namespace leafbench::ui::report
