#pragma once

#include "engine/common/Outcome.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/parallel/Job.h"

namespace leafbench {

/// Reads the names in a dataset folder, opening no image: an ImageFolder tree, or Kaggle's train/ + valid/ (+ test/,
/// with class folders or flat). A folder that only wraps such a one (as Kaggle's archive does, twice) is entered.
/// Image extensions, whatever their case: .jpg .jpeg .png. Hidden files are passed over.
/// Errors: NotFound, NotAFolder, NotReadable, NoClasses. Everything smaller becomes a ScanNote and the rest goes on.
/// Thread: any.
Outcome<DatasetPtr> scanDataset(const QString& folder, const JobContext& context = {});

/// True for the names that the scan counts as images.
bool hasImageExtension(const QString& fileName);

}  // namespace leafbench
