#pragma once

#include "app/cli/output/Output.h"
#include "engine/common/Result.h"
#include "engine/dataset/Split.h"

#include <span>

namespace leafbench::cli {

/// What a scan found odd, on stderr: the first ones, and how many more there are.
void printNotes(Output& out, std::span<const ScanNote> notes);
/// Without the files that are no images: which of the classes are not what their names say, and what is left out.
void sayNotes(Output& out, const DatasetIndex& index);
/// That shares do not add up to 1, if so.
void sayShares(Output& out, const SplitOptions& options);
/// The same of a split's warnings.
void printWarnings(Output& out, std::span<const SplitWarning> warnings);
/// A list of {"class", "images", "without"}.
QJsonArray warningsJson(std::span<const SplitWarning> warnings);

/// Classes that the dataset's own folders leave without a training image.
std::vector<SplitWarning> untrainedClasses(const DatasetIndex& index);

/// What a job splits its images by; empty: it does not split them.
using MakeSplit = std::function<Result<Split>(const DatasetIndex& index)>;

/// Before a job on the folder: which of its classes are not what their names say, and what the job's split leaves out. Nobody who
/// trains has to have scanned before. A folder that cannot be scanned is the job's to tell.
void sayWhatIsOdd(const QString& folder, Output& out, const JobContext& context, const MakeSplit& split);

}  // namespace leafbench::cli
