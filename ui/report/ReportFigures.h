#pragma once

#include "engine/paper/PaperComparison.h"
#include "engine/replay/Replay.h"
#include "ui/plots/speedup/SpeedupSeries.h"
#include "ui/report/Document.h"

namespace leafbench::ui::report {

/// The plots of the pages, drawn for a document in light colours, from numbers alone: no widget. Thread: any.

Drawing paperElapsed(const PaperTable& table);
Drawing ownElapsed(const SpeedupStudy& study);
/// The paper's curve and, where there is a study, ours over the worker counts.
Drawing speedupCurves(const PaperTable& table, const SpeedupStudy* study, SpeedupQuantity quantity);
/// Figures 11 and 12: the rows of a table as bars.
Drawing elapsedPairs(const ComparedTable& table);
Drawing speedupPairs(const ComparedTable& table);
/// Figure 3: the share of the images that each species has.
Drawing speciesPairs(const std::vector<ReplayClass>& classes);

/// Curves over epochs. paperBest: accuracies that the paper states, as lines; none where empty.
Drawing lossCurves(const std::vector<EpochRecord>& epochs);
Drawing accuracyCurves(const std::vector<EpochRecord>& epochs, bool withPaper);
Drawing confusionMatrix(const Evaluation& evaluation);

}  // namespace leafbench::ui::report
