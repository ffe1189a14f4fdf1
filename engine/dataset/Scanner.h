#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"

namespace leafbench {

/// Reads the names in a dataset folder: an ImageFolder tree, or train/ + valid/ (+ test/, with class folders or flat) under their
/// usual names (DatasetRoot.h). Enters wrapper folders (Kaggle's archive has two). Pictures in folders below a class folder
/// belong to the class, as in torchvision. A link to a folder above is not followed; one to a folder that counts already, as
/// another class or twice in one, is left out.
/// Image extensions in any case: those of torchvision, and .jfif, .jpe. Other files are opened, and accepted if their first bytes
/// are those of a picture. Hidden files are skipped.
/// Errors: NotFound, NotAFolder, NotReadable, NoClasses (choices: several datasets below the folder), DatasetHidden (an unreadable
/// folder of the dataset: a class or part of it would be missing). Smaller problems become a ScanNote. Thread: any.
Result<DatasetPtr> scanDataset(const QString& folder, const JobContext& context = {});

/// True for names of images.
bool hasImageExtension(const QString& fileName);

}  // namespace leafbench
