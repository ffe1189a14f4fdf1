#pragma once

#include "engine/common/Result.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace leafbench {

struct Replay;
struct Run;
struct WorksheetFolder;

namespace cli {

/// Drawing needs QtGui, unlike the rest of the command line: its library is loaded if the command line names `replay`, `export`
/// or `worksheets`.
/// Then the application can paint without a display; otherwise, or without the library or Qt's offscreen platform, it is a plain
/// one. argc and argv must outlive it.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

/// Writes report.html and report.pdf of a replay into a folder, created if missing; returns their paths.
/// Errors: BackendMissing (no painting here), NotWritable.
Result<QStringList> writeReplayReport(const Replay& replay, const QString& folder);
/// Writes the plots of a run as SVG and PDF; returns their paths. Errors: as above.
Result<QStringList> writeRunPlots(const Run& run, const QString& folder);

/// Writes the speedups of a class's worksheets as a figure (svg, pdf or png). Errors: as above.
Status writeClassSpeedups(const WorksheetFolder& folder, const QString& path);

}  // namespace cli
}  // namespace leafbench
