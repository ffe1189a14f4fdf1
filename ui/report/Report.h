#pragma once

#include "engine/replay/Replay.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace leafbench::ui {

/// A replay as a document: every table and figure of the paper covered by its finished steps, with the paper's values and ours side
/// by side; machine, recipes, differences and their reasons. Writes report.html (one file, inline SVG figures, no script, no
/// network) and report.pdf (vectors) into a folder, and returns their paths. Needs a QApplication (offscreen is enough); runs no event
/// loop. Light colours in any theme. Errors: NotWritable.
Result<QStringList> writeReplayReport(const Replay& replay, const QString& folder);

/// A run's curves and, for evaluated subsets, its confusion matrices, as SVG and PDF. As above. Errors: NotWritable.
Result<QStringList> writeRunPlots(const Run& run, const QString& folder);

}  // namespace leafbench::ui
