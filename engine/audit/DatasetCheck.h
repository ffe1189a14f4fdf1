#pragma once

#include "engine/audit/BackgroundBias.h"
#include "engine/audit/LeakReport.h"

#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// Everything to check in a dataset before trusting a score on it. Immutable; share it by DatasetCheckPtr.
struct DatasetCheck {
    DatasetFactsPtr facts;
    SourceLeaves leaves;
    std::vector<SplitLeaks> splits;      ///< compareSplits()
    std::optional<BackgroundBias> bias;  ///< none if there are too few images
};
using DatasetCheckPtr = std::shared_ptr<const DatasetCheck>;

/// examineDataset(), groupSourceLeaves(), compareSplits() and measureBackgroundBias(). Progress: phases "examine" and
/// "bias". Errors: those of compareSplits().
Result<DatasetCheckPtr> checkDataset(DatasetPtr index, const QString& cacheDir, const JobContext& context = {});

/// The same from loadCachedFacts(); null if that returns null.
Result<DatasetCheckPtr> loadCachedCheck(DatasetPtr index, const QString& cacheDir, const JobContext& context = {});

}  // namespace leafbench
