#pragma once

#include "engine/audit/SourceLeaves.h"
#include "engine/dataset/Split.h"

#include <array>
#include <memory>
#include <vector>

namespace leafbench {

/// How much of a subset the training subset knows already.
struct SubsetLeak {
    qint64 images = 0;
    qint64 leaves = 0;
    qint64 leakedImages = 0;  ///< images whose source leaf also has an image in train
    qint64 leakedLeaves = 0;
};

struct LeakReport {
    std::array<SubsetLeak, 3> subsets{};  ///< by Subset; Train's own leaked counts are 0
    std::vector<quint32> leakedLeaves;    ///< numbers of the leaves that lie on both sides, ascending

    const SubsetLeak& of(Subset subset) const { return subsets[static_cast<std::size_t>(subset)]; }
};

/// Both of the same index.
LeakReport leakReport(const SourceLeaves& leaves, const Split& split);

/// The paper's split of this dataset: its folders with 12.5 % of train as test (Figure 2) in Kaggle's layout, else 70/20/10.
SplitOptions paperSplit(const DatasetIndex& index, quint64 seed = 42);

/// A split that keeps all images of a leaf together (Mode::Leaves): leaves of each class are shuffled by the seed and dealt
/// out by the shares of the options (of images; a class differs from its shares by no more than its largest leaf, or is named
/// in the warnings). A leaf whose images lie in several classes goes whole, with the class of its first image.
/// Errors: BadValue, as makeSplit().
Outcome<Split> makeLeafCleanSplit(const DatasetIndex& index, const SourceLeaves& leaves, const SplitOptions& options);

/// A split that a dataset may be used with, and what it leaks.
struct SplitLeaks {
    enum class Kind : quint8 {
        Default,    ///< defaultSplit(): the folder's own, or 70/20/10 by class
        Paper,      ///< paperSplit(), where that is another one
        LeafClean,  ///< makeLeafCleanSplit(), 70/20/10
    };
    Kind kind = Kind::Default;
    std::shared_ptr<const Split> split;
    LeakReport report;
};

/// One of each kind, in their order. Errors: BadValue.
Outcome<std::vector<SplitLeaks>> compareSplits(const DatasetIndex& index, const SourceLeaves& leaves);

}  // namespace leafbench
