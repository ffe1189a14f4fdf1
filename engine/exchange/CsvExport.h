#pragma once

#include "engine/common/Result.h"
#include "engine/runs/store/RunStore.h"

#include <QStringList>

namespace leafbench {

/// Writes epochs.csv, and for each evaluated subset evaluation/SUBSET/{report.csv, confusion.csv, predictions.csv}, into a folder.
/// Returns the relative paths. Errors: NotWritable, NotReadable.
Result<QStringList> exportCsv(const Run& run, const QString& folder);

}  // namespace leafbench
