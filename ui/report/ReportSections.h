#pragma once

#include "engine/replay/Replay.h"
#include "ui/report/Document.h"

namespace leafbench::ui::report {

/// The sections of the report, in the paper's order. Each adds its blocks, with a sentence in place of missing results. addOpening()
/// is in OpeningSection.cpp, and so on; statistics, pretraining, tuning, hardware and times are in TimesSections.cpp.

void addOpening(Document& document, const Replay& replay);      ///< what this is, the summary, Table 1
void addDataset(Document& document, const Replay& replay);      ///< Figures 1 to 3, Table 2
void addStatistics(Document& document, const Replay& replay);   ///< Tables 3 to 5, Figures 4 to 7
void addPretraining(Document& document, const Replay& replay);  ///< Tables 6 to 10, Figures 8 to 12
void addTuning(Document& document, const Replay& replay);       ///< Tables 11 and 12, Figure 13
void addEvaluation(Document& document, const Replay& replay);   ///< Figures 14 to 16
void addAppendices(Document& document, const Replay& replay);   ///< A to C, and the recipes
void addDifferences(Document& document, const Replay& replay);  ///< what differs and why; how to repeat it

/// Figure 8: the network layer by layer.
void addNetwork(Document& document, const Replay& replay);
/// One of the paper's hardware tables beside this machine.
void addHardware(Document& document, const Replay& replay, int table);
/// One of the paper's tables of times with its figures, numbered from `number`, and the study's findings.
void addTimes(Document& document, const Replay& replay, int number);

}  // namespace leafbench::ui::report
