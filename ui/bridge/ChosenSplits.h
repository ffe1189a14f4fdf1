#pragma once

#include "engine/dataset/Split.h"

#include <optional>

namespace leafbench::ui {

/// The splits that somebody made of datasets, by the dataset's folder, in runsDir/splits/chosen.json: each comes back with its
/// dataset. Thread: any.

/// None: the default one is in use, or what was chosen does not fit the images any more.
std::optional<Split> chosenSplit(const QString& runsDir, const DatasetIndex& dataset);

/// file: where a split is stored that its options cannot make again (SplitOptions::Mode::Leaves). Choosing the default one forgets
/// another. Errors: those of makeFolderOfRuns(), NotWritable.
Status rememberSplit(const QString& runsDir, const DatasetIndex& dataset, const SplitOptions& options, const QString& file);

}  // namespace leafbench::ui
