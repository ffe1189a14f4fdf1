#include "engine/audit/LeakReport.h"

#include "engine/common/Seed.h"
#include "engine/common/TextFile.h"
#include "engine/dataset/ControlledRounding.h"
#include "engine/dataset/SplitChecks.h"

#include <algorithm>

namespace leafbench {
namespace {

constexpr auto bit(Subset subset) { return static_cast<quint8>(1u << static_cast<unsigned>(subset)); }

/// The subsets that hold images of each leaf, as bits.
std::vector<quint8> subsetsOfLeaves(const SourceLeaves& leaves, const Split& split)
{
    std::vector<quint8> where(leaves.leaves);
    for (std::size_t i = 0; i < leaves.leafOf.size(); ++i) {
        if (split.assignment.at(i) != Subset::None)
            where[leaves.leafOf[i]] |= bit(split.assignment[i]);
    }
    return where;
}

}  // namespace

LeakReport leakReport(const SourceLeaves& leaves, const Split& split)
{
    LeakReport report;
    const std::vector<quint8> where = subsetsOfLeaves(leaves, split);
    const auto inTrain = [&](quint32 leaf) { return (where[leaf] & bit(Subset::Train)) != 0; };
    for (std::size_t i = 0; i < leaves.leafOf.size(); ++i) {
        const Subset subset = split.assignment[i];
        if (subset == Subset::None)
            continue;
        SubsetLeak& leak = report.subsets[static_cast<std::size_t>(subset)];
        ++leak.images;
        if (subset != Subset::Train && inTrain(leaves.leafOf[i]))
            ++leak.leakedImages;
    }
    for (quint32 leaf = 0; leaf < leaves.leaves; ++leaf) {
        for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
            SubsetLeak& leak = report.subsets[static_cast<std::size_t>(subset)];
            const bool lies = (where[leaf] & bit(subset)) != 0;
            leak.leaves += lies;
            leak.leakedLeaves += lies && subset != Subset::Train && inTrain(leaf);
        }
        if (inTrain(leaf) && where[leaf] != bit(Subset::Train))
            report.leakedLeaves.push_back(leaf);
    }
    return report;
}

SplitOptions paperSplit(const DatasetIndex& index, quint64 seed)
{
    SplitOptions options = defaultSplit(index);
    const auto study = readJson(QStringLiteral(":/paper/study.json"));  // engine/paper stands above this room
    if (study && options.mode == SplitOptions::Mode::Folders)
        options.testShare = (*study)["recipe"]["test_share"].toDouble();
    options.seed = seed;
    return options;
}

Result<std::vector<SplitLeaks>> compareSplits(const DatasetIndex& index, const SourceLeaves& leaves)
{
    using Kind = SplitLeaks::Kind;
    const SplitOptions own = defaultSplit(index), paper = paperSplit(index);
    std::vector<std::pair<Kind, Result<Split>>> candidates;
    candidates.emplace_back(Kind::Default, makeSplit(index, own));
    if (!(paper == own))
        candidates.emplace_back(Kind::Paper, makeSplit(index, paper));
    candidates.emplace_back(Kind::LeafClean, makeLeafCleanSplit(index, leaves, {}));
    std::vector<SplitLeaks> compared;
    for (auto& [kind, split] : candidates) {
        if (!split)
            return split.as<std::vector<SplitLeaks>>();
        LeakReport report = leakReport(leaves, *split);
        compared.push_back({kind, std::make_shared<const Split>(std::move(split).value()), std::move(report)});
    }
    return compared;
}

namespace {

using Images = std::vector<quint32>;
using Leaves = std::vector<Images>;

/// Labelled images of each leaf, by the class of its first image.
std::vector<Leaves> leavesByClass(const DatasetIndex& index, const SourceLeaves& leaves)
{
    Leaves all(leaves.leaves);
    for (std::size_t i = 0; i < index.images.size(); ++i) {
        if (index.images[i].classIndex >= 0)
            all[leaves.leafOf.at(i)].push_back(static_cast<quint32>(i));
    }
    std::vector<Leaves> byClass(index.classes.size());
    for (Images& leaf : all) {
        if (!leaf.empty())
            byClass.at(static_cast<std::size_t>(index.images[leaf.front()].classIndex)).push_back(std::move(leaf));
    }
    return byClass;
}

/// The dataset's own test is nothing to train on: leaves that it shows become test as a whole, and leave the list.
void keepTest(const DatasetIndex& index, Leaves& leaves, std::vector<Subset>& assignment)
{
    const auto inTest = [&index](quint32 image) { return index.images[image].folder == Folder::Test; };
    const auto firstShown = std::stable_partition(
        leaves.begin(), leaves.end(), [&inTest](const Images& leaf) { return std::none_of(leaf.begin(), leaf.end(), inTest); });
    std::for_each(firstShown, leaves.end(), [&assignment](const Images& leaf) {
        for (const quint32 image : leaf)
            assignment[image] = Subset::Test;
    });
    leaves.erase(firstShown, leaves.end());
}

/// Gives each leaf to the subset that lacks most images; on a tie to the last, usually the smaller one. Since that subset
/// lacks at least as much as it can exceed, no subset ends farther from its share than the size of the largest leaf.
void dealOut(const Leaves& leaves, const Weights& weights, std::vector<Subset>& assignment)
{
    qint64 images = 0;
    for (const Images& leaf : leaves)
        images += static_cast<qint64>(leaf.size());
    Counts lacking = largestRemainder(images, weights);
    for (const Images& leaf : leaves) {
        std::size_t to = 0;
        while (weights.part[to] == 0)
            ++to;
        for (std::size_t subset = to + 1; subset < lacking.size(); ++subset) {
            if (weights.part[subset] > 0 && lacking[subset] >= lacking[to])
                to = subset;
        }
        lacking[to] -= static_cast<qint64>(leaf.size());
        for (const quint32 image : leaf)
            assignment[image] = static_cast<Subset>(to);
    }
}

}  // namespace

Result<Split> makeLeafCleanSplit(const DatasetIndex& index, const SourceLeaves& leaves, const SplitOptions& options)
{
    SplitOptions own = options;
    own.mode = SplitOptions::Mode::Leaves;
    if (hasLabelled(index, Folder::Test))
        own.testShare = 0;
    if (auto error = shareError(own))
        return std::move(*error);
    Split split{own, std::vector<Subset>(index.images.size(), Subset::None), {}};
    const Weights weights = exactWeights({own.trainShare, own.validShare, own.testShare});
    std::vector<Leaves> byClass = leavesByClass(index, leaves);
    for (std::size_t c = 0; c < byClass.size(); ++c) {
        keepTest(index, byClass[c], split.assignment);
        Random random(mixSeed(own.seed, 0x1eafu, c));
        shuffle(byClass[c], random);
        dealOut(byClass[c], weights, split.assignment);
    }
    split.warnings = splitWarnings(index, split);
    return split;
}

}  // namespace leafbench
