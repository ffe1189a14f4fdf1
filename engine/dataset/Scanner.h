#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"

namespace leafbench {

/// Reads the names in a dataset folder: an ImageFolder tree, or train/ + valid/ (+ test/, with class folders or flat) under their
/// usual names (DatasetRoot.h). Enters wrapper folders (Kaggle's archive has two). Pictures in folders below a class folder
/// belong to the class, as in torchvision.
/// Image extensions in any case: those of torchvision, and .jfif, .jpe; a file of another name is opened, and taken if its first
/// bytes are a picture's. Hidden files are skipped.
/// Errors: NotFound, NotAFolder, NotReadable, NoClasses (choices: several datasets below the folder), DatasetHidden: a folder of the
/// dataset cannot be read, and a class, or a part of it, would be missing. Smaller problems become a ScanNote. Thread: any.
Result<DatasetPtr> scanDataset(const QString& folder, const JobContext& context = {});

/// True for names of images.
bool hasImageExtension(const QString& fileName);

}  // namespace leafbench
