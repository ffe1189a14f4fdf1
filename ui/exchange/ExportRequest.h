#pragma once

#include "engine/exchange/ExportRun.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace leafbench::ui {

/// What to export, and where to.
struct ExportRequest {
    std::vector<Run> runs;
    std::vector<ExportFormat> formats;  ///< for files; a bundle holds all
    QString folder;
    bool bundle = false;                                ///< one zip a run instead of files
    std::vector<std::shared_ptr<QTemporaryDir>> plots;  ///< for a bundle: a folder a run, or none at all

    /// A run's destination: the folder itself, for several runs a subfolder with the run's name; or its zip.
    QString target(const Run& run) const;
};

/// Exports run by run; returns the written folders or zips. Thread: any. Errors: those of exportRun() and writeBundle();
/// earlier files stay.
Result<QStringList> runExport(const ExportRequest& request, const JobContext& context);

}  // namespace leafbench::ui
