#pragma once

#include "engine/dataset/Split.h"

namespace leafbench {

/// A small text file (CSV: path,subset; a first comment line with the options). Written aside and renamed.
Status saveSplit(const Split& split, const DatasetIndex& index, const QString& path);

/// Errors: NotFound, NotReadable, BadFile, SplitMismatch (an image of the file that the index lacks, or the reverse).
Result<Split> loadSplit(const QString& path, const DatasetIndex& index);

}  // namespace leafbench
