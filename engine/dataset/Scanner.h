#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"

namespace leafbench {

/// Reads the names in a dataset folder without opening images: an ImageFolder tree, or Kaggle's train/ + valid/ (+ test/, with
/// class folders or flat). Enters wrapper folders (Kaggle's archive has two).
/// Image extensions in any case: .jpg .jpeg .png. Hidden files are skipped.
/// Errors: NotFound, NotAFolder, NotReadable, NoClasses. Smaller problems become a ScanNote. Thread: any.
Result<DatasetPtr> scanDataset(const QString& folder, const JobContext& context = {});

/// True for names of images.
bool hasImageExtension(const QString& fileName);

}  // namespace leafbench
