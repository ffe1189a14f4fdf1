#pragma once

#include "engine/replay/Replay.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace leafbench::ui {

/// A replay as a document: every table and figure of the paper that its finished steps cover, with the paper's value
/// and this machine's side by side; the machine, the recipes, what differs and why. Writes report.html (one file,
/// figures as SVG within it, no script, nothing from the network) and report.pdf (vectors) into a folder, and answers
/// their paths. Needs a QApplication (offscreen will do); any thread's event loop is left alone. Light colours,
/// whatever the theme. Errors: NotWritable.
Outcome<QStringList> writeReplayReport(const Replay& replay, const QString& folder);

/// The curves of a run and, where it was evaluated, its confusion matrices, as SVG and PDF. As above. Errors:
/// NotWritable.
Outcome<QStringList> writeRunPlots(const Run& run, const QString& folder);

}  // namespace leafbench::ui
