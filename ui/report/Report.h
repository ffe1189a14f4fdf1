#pragma once

#include "engine/concurrency/Job.h"
#include "engine/replay/Replay.h"

#include <QStringList>

namespace leafbench::ui {

/// A replay as a document: every table and figure of the paper covered by its finished steps, with the paper's values and ours side
/// by side; machine, recipes, differences and their reasons. Writes report.html (one file, inline SVG figures, no script, no
/// network) and report.pdf (vectors) into a folder, and returns their paths; cancelled, it leaves earlier ones as they
/// are. Progress: phase "report". Light colours in any theme. Thread: any, as long as a QApplication (offscreen is enough) lives;
/// needs no event loop. Errors: NotWritable.
Result<QStringList> writeReplayReport(const Replay& replay, const QString& folder, const JobContext& context = {});

/// A run's curves and, for evaluated subsets, its confusion matrices, as SVG and PDF. Thread and errors: as above.
Result<QStringList> writeRunPlots(const Run& run, const QString& folder);

}  // namespace leafbench::ui
