#pragma once

#include "engine/exchange/ExportRun.h"

#include <functional>
#include <map>
#include <vector>

namespace leafbench::ui {

/// Writes a run's plots into a folder, which it makes, and returns the files. Thread: any.
using RunPlots = std::function<Result<QStringList>(const Run&, const QString&)>;

/// Runs that may be exported, and the room that each format takes.
struct ExportableRuns {
    std::vector<Run> runs;
    std::map<ExportFormat, qint64> bytes;  ///< of all runs
    qint64 bundleBytes = 0;                ///< of all bundles, estimated
};

/// Reads the runs' folders; leaves out those that cannot be read. Thread: any, but not the window's: a disk may be slow.
ExportableRuns readExportable(const QStringList& runPaths);

/// What to export, and where to.
struct ExportRequest {
    std::vector<Run> runs;
    std::vector<ExportFormat> formats;  ///< for files; a bundle holds all
    QString folder;
    bool bundle = false;  ///< one zip a run instead of files
    RunPlots plots;       ///< empty: none

    /// A run's destination: the folder itself, for several runs a subfolder with the run's name; or its zip.
    QString target(const Run& run) const;
};

/// Exports run by run; returns the written folders or zips. Thread: any. Errors: those of exportRun(), writeBundle() and the plots;
/// earlier files stay.
Result<QStringList> runExport(const ExportRequest& request, const JobContext& context);

}  // namespace leafbench::ui
