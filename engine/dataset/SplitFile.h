#pragma once

#include "engine/dataset/Split.h"

namespace leafbench {

/// A small text file (CSV: path,subset; a first comment line with the options). Written aside and renamed.
Status saveSplit(const Split& split, const DatasetIndex& index, const QString& path);

/// Images in only one of a split file and a folder, as relative paths.
struct SplitDifference {
    QStringList missing;  ///< in the file only
    QStringList added;    ///< in the folder only

    bool isEmpty() const { return missing.isEmpty() && added.isEmpty(); }
};
void fields(SplitDifference& difference, auto&& visit)
{
    visit("missing", difference.missing);
    visit("added", difference.added);
}

/// Errors: NotFound, NotReadable, BadFile, SplitMismatch (an image of the file that the index lacks, or the reverse).
Result<Split> loadSplit(const QString& path, const DatasetIndex& index);

/// The split of a folder from which few images were deleted, or to which few were added, since the file was written: the
/// missing ones are left out, the added ones are in no subset. Both are listed in `difference`.
/// Errors: as loadSplit(); SplitMismatch only where more than a tenth of the file's images differ.
Result<Split> loadChangedSplit(const QString& path, const DatasetIndex& index, SplitDifference& difference);

}  // namespace leafbench
