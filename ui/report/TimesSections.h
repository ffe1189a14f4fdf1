#pragma once

#include "engine/replay/Replay.h"
#include "ui/report/Document.h"

namespace leafbench::ui::report {

/// Each adds its blocks, with a sentence in place of missing results.
void addStatistics(Document& document, const Replay& replay);   ///< Tables 3 to 5, Figures 4 to 7
void addPretraining(Document& document, const Replay& replay);  ///< Tables 6 to 10, Figures 8 to 12
void addTuning(Document& document, const Replay& replay);       ///< Tables 11 and 12, Figure 13

}  // namespace leafbench::ui::report
