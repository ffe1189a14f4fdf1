#pragma once

#include "engine/audit/BackgroundBias.h"
#include "engine/audit/LeakReport.h"

#include <memory>
#include <optional>
#include <vector>

namespace leafbench {

/// All that is to be known of a dataset before one trusts a score on it. Immutable; share it by DatasetCheckPtr.
struct DatasetCheck {
    DatasetFactsPtr facts;
    SourceLeaves leaves;
    std::vector<SplitLeaks> splits;  ///< compareSplits()
    std::optional<BackgroundBias> bias;  ///< none of too few images
};
using DatasetCheckPtr = std::shared_ptr<const DatasetCheck>;

/// examineDataset(), groupSourceLeaves(), compareSplits() and measureBackgroundBias(). Progress: phases "examine" and
/// "bias". Errors: those of compareSplits().
Outcome<DatasetCheckPtr> checkDataset(DatasetPtr index, const QString& cacheDir, const JobContext& context = {});

/// The same from recallDataset(); null where that is.
Outcome<DatasetCheckPtr> recallCheck(DatasetPtr index, const QString& cacheDir, const JobContext& context = {});

}  // namespace leafbench
