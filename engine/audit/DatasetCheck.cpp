#include "engine/audit/DatasetCheck.h"

namespace leafbench {
namespace {

Result<DatasetCheckPtr> checkOf(DatasetFactsPtr facts, const JobContext& context)
{
    const DatasetIndex& index = *facts->index;
    auto check = std::make_shared<DatasetCheck>();
    auto leaves = groupSourceLeaves(index, facts.get(), {}, context);
    if (!leaves)
        return leaves.as<DatasetCheckPtr>();
    check->leaves = std::move(leaves).value();
    auto splits = compareSplits(index, check->leaves);
    if (!splits)
        return splits.as<DatasetCheckPtr>();
    check->splits = std::move(splits).value();
    const auto bias = measureBackgroundBias(*facts, check->leaves, {}, context);
    if (bias.cancelled())
        return Cancelled{};
    if (bias)
        check->bias = *bias;
    check->facts = std::move(facts);
    return DatasetCheckPtr(check);
}

}  // namespace

Result<DatasetCheckPtr> checkDataset(DatasetPtr index, const QString& cacheDir, const JobContext& context)
{
    const auto facts = examineDataset(std::move(index), cacheDir, 0, context);
    return facts ? checkOf(*facts, context) : facts.as<DatasetCheckPtr>();
}

Result<DatasetCheckPtr> loadCachedCheck(DatasetPtr index, const QString& cacheDir, const JobContext& context)
{
    const auto facts = loadCachedFacts(std::move(index), cacheDir, context);
    if (!facts)
        return facts.as<DatasetCheckPtr>();
    return *facts ? checkOf(*facts, context) : DatasetCheckPtr();
}

}  // namespace leafbench
