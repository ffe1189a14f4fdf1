#pragma once

#include "engine/audit/SourceLeaves.h"
#include "engine/dataset/Split.h"

#include <array>
#include <memory>
#include <vector>

namespace leafbench {

/// How many images of a subset show leaves that are also in the training subset.
struct SubsetLeak {
    qint64 images = 0;
    qint64 leaves = 0;
    qint64 leakedImages = 0;  ///< images whose source leaf also has an image in train
    qint64 leakedLeaves = 0;
};

struct LeakReport {
    std::array<SubsetLeak, 3> subsets{};  ///< by Subset; Train's own leaked counts are 0
    std::vector<quint32> leakedLeaves;    ///< leaf numbers, ascending

    const SubsetLeak& of(Subset subset) const { return subsets[static_cast<std::size_t>(subset)]; }
};

/// Both arguments belong to the same index.
LeakReport leakReport(const SourceLeaves& leaves, const Split& split);

/// The paper's split: for Kaggle's layout its folders with the paper's share of train as test (Figure 2); else 70/20/10.
SplitOptions paperSplit(const DatasetIndex& index, quint64 seed = 42);

/// A split that keeps all images of a leaf together (Mode::Leaves). The seed shuffles the leaves of each class; the options'
/// shares of images distribute them. A class differs from its shares by at most its largest leaf, or is listed in the
/// warnings. A leaf with images in several classes counts for the class of its first image. A labelled test/ stays the test
/// subset, with all images of the leaves that it shows; only the other leaves are dealt out, and the split's testShare is 0.
/// Errors: BadValue, as makeSplit(); also where the shares leave such a dataset neither train nor valid.
Result<Split> makeLeafCleanSplit(const DatasetIndex& index, const SourceLeaves& leaves, const SplitOptions& options);

/// A common split of the dataset and its leaks.
struct SplitLeaks {
    enum class Kind : quint8 {
        Default,    ///< defaultSplit(): the folder's own, or 70/20/10 by class
        Paper,      ///< paperSplit(), if it differs
        LeafClean,  ///< makeLeafCleanSplit(), 70/20/10; with a labelled test/ 70/20
    };
    Kind kind = Kind::Default;
    std::shared_ptr<const Split> split;
    LeakReport report;
};
constexpr WordStyle wordStyle(SplitLeaks::Kind) { return WordStyle::Snake; }

/// One of each kind, in enum order. Errors: BadValue.
Result<std::vector<SplitLeaks>> compareSplits(const DatasetIndex& index, const SourceLeaves& leaves);

}  // namespace leafbench
