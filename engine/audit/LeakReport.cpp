#include "engine/audit/LeakReport.h"

#include <algorithm>

namespace leafbench {

namespace {

constexpr auto bit(Subset subset)
{
    return static_cast<quint8>(1u << static_cast<unsigned>(subset));
}

/// The subsets that each leaf has images in, as bits.
std::vector<quint8> whereLeavesLie(const SourceLeaves& leaves, const Split& split)
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
    const std::vector<quint8> where = whereLeavesLie(leaves, split);
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
    constexpr double ofTrain = 0.125;
    SplitOptions options = defaultSplit(index);
    if (options.mode == SplitOptions::Mode::Folders)
        options.testShare = ofTrain;
    options.seed = seed;
    return options;
}

Outcome<std::vector<SplitLeaks>> compareSplits(const DatasetIndex& index, const SourceLeaves& leaves)
{
    using Kind = SplitLeaks::Kind;
    const SplitOptions own = defaultSplit(index), paper = paperSplit(index);
    std::vector<std::pair<Kind, Outcome<Split>>> made;
    made.emplace_back(Kind::Default, makeSplit(index, own));
    if (!(paper == own))
        made.emplace_back(Kind::Paper, makeSplit(index, paper));
    made.emplace_back(Kind::LeafClean, makeLeafCleanSplit(index, leaves, {}));
    std::vector<SplitLeaks> compared;
    for (auto& [kind, split] : made) {
        if (!split)
            return split.as<std::vector<SplitLeaks>>();
        LeakReport report = leakReport(leaves, *split);
        compared.push_back({kind, std::make_shared<const Split>(std::move(split).value()), std::move(report)});
    }
    return compared;
}

}  // namespace leafbench
