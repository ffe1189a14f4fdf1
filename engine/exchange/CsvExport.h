#pragma once

#include "engine/common/Outcome.h"
#include "engine/runs/RunStore.h"

#include <QStringList>

namespace leafbench {

/// epochs.csv, and of each subset that was evaluated evaluation/SUBSET/{report.csv, confusion.csv, predictions.csv}, into a
/// folder. Answers the files, relative to it. Errors: NotWritable, NotReadable.
Outcome<QStringList> exportCsv(const Run& run, const QString& folder);

}  // namespace leafbench
