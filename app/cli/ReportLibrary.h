#pragma once

#include "engine/common/Outcome.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace leafbench {

struct Replay;
struct Run;

namespace cli {

/// What draws needs QtGui, which nothing else here does: it lies in a library that is loaded where the command line
/// names `replay` or `export`. Then the application can paint, without a display; elsewhere, and where the library or
/// Qt's offscreen platform is missing, it is a plain one. argc and argv live as long as it does.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

/// report.html and report.pdf of a replay, into a folder that is made when missing: their paths.
/// Errors: BackendMissing (nothing can paint here), NotWritable.
Outcome<QStringList> writeReplayReport(const Replay& replay, const QString& folder);
/// The plots of a run as SVG and PDF: their paths. Errors: as above.
Outcome<QStringList> writeRunPlots(const Run& run, const QString& folder);

}  // namespace cli
}  // namespace leafbench
