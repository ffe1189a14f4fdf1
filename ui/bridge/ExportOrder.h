#pragma once

#include "engine/exchange/ExportRun.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace leafbench::ui {

/// What is to be exported, and where to.
struct ExportOrder {
    std::vector<Run> runs;
    std::vector<ExportFormat> formats;  ///< for files; a bundle holds all
    QString folder;
    bool bundle = false;                ///< one zip a run instead of files
    std::vector<std::shared_ptr<QTemporaryDir>> plots;  ///< of a bundle: a folder a run, or none at all

    /// Where a run's files go: the folder itself, for several runs one within it by the run's name; or its zip.
    QString target(const Run& run) const;
};

/// Carries it out, run by run; answers what was written: folders or zips. Any thread. Errors: those of exportRun() and
/// writeBundle(); what was written before stays.
Outcome<QStringList> carryOut(const ExportOrder& order, const JobContext& context);

}  // namespace leafbench::ui
