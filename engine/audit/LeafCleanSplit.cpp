#include "engine/audit/LeakReport.h"

#include "engine/common/Seed.h"
#include "engine/dataset/ControlledRounding.h"
#include "engine/dataset/SplitChecks.h"

#include <algorithm>
#include <array>

namespace leafbench {

namespace {

using Images = std::vector<quint32>;
using Leaves = std::vector<Images>;

/// Labelled images of each leaf, by the class of its first one.
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

/// Gives each leaf to the subset that lacks most images, of equals to the last, which is the smaller one by custom. What lacks
/// most lacks at least as much as it can be overfilled by: no subset ends farther from its share than the largest leaf.
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

Outcome<Split> makeLeafCleanSplit(const DatasetIndex& index, const SourceLeaves& leaves, const SplitOptions& options)
{
    if (auto error = shareError(options))
        return std::move(*error);
    Split split{options, std::vector<Subset>(index.images.size(), Subset::None), {}};
    split.options.mode = SplitOptions::Mode::Leaves;
    const Weights weights = exactWeights({options.trainShare, options.validShare, options.testShare});
    std::vector<Leaves> byClass = leavesByClass(index, leaves);
    for (std::size_t c = 0; c < byClass.size(); ++c) {
        Random random(mixSeed(options.seed, 0x1eafu, c));
        shuffle(byClass[c], random);
        dealOut(byClass[c], weights, split.assignment);
    }
    split.warnings = splitWarnings(index, split);
    return split;
}

}  // namespace leafbench
