#pragma once

#include "engine/replay/Replay.h"
#include "ui/report/Document.h"

namespace leafbench::ui::report {

/// The paper's Appendices A to C with ours beside them, and the recipes; a sentence in place of missing results.
void addAppendices(Document& document, const Replay& replay);

}  // namespace leafbench::ui::report
