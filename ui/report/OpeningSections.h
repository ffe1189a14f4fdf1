#pragma once

#include "engine/replay/Replay.h"
#include "ui/report/Document.h"

namespace leafbench::ui::report {

/// Each adds its blocks, with a sentence in place of missing results.
void addOpening(Document& document, const Replay& replay);  ///< what this is, the summary, Table 1
void addDataset(Document& document, const Replay& replay);  ///< Figures 1 to 3, Table 2

}  // namespace leafbench::ui::report
