#pragma once

#include "engine/common/Result.h"
#include "engine/dataset/DatasetIndex.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace leafbench {

enum class Subset : quint8 { Train, Valid, Test, None };

struct SplitOptions {
    enum class Mode : quint8 {
        /// Keep the folder's own train, valid and test. Without a labelled test/, testShare of each train class becomes test; with
        /// one but without valid/, validShare of each train class becomes valid.
        Folders,
        Stratified,  ///< shuffle all labelled images and cut each class by the shares
        /// As Stratified, but all images of a source leaf stay together (engine/audit/LeakReport.h), and a labelled test/ stays
        /// test: the shares then deal the other images out, and testShare is 0.
        Leaves,
    };
    Mode mode = Mode::Stratified;
    double trainShare = 0.7;  ///< not Folders; the three are normalised by their sum
    double validShare = 0.2;  ///< Folders: see there
    /// Stratified, Leaves: share of all. Folders: share of each class of train/, rounded up (test_share of
    /// resources/paper/study.json gives the paper's Figure 2); ignored if there is a labelled test/ folder.
    double testShare = 0.1;
    quint64 seed = 42;

    bool operator==(const SplitOptions&) const = default;
};

/// A class without images in a subset: it has too few for every non-zero share, or none in the folder that the subset is.
struct SplitWarning {
    QString className;
    qint64 images = 0;
    Subset without = Subset::None;  ///< the empty subset
    bool byFolders = false;         ///< for its folders say so, and not the shares
};

/// Assigns every image of an index to a subset (None: unlabelled). Immutable value.
struct Split {
    SplitOptions options;
    std::vector<Subset> assignment;  ///< one an image of the index, in its order
    std::vector<SplitWarning> warnings;

    /// Images of a subset, ascending.
    std::vector<quint32> images(Subset subset) const;
    qint64 count(Subset subset) const;
};

/// The default: Folders (testShare 0) for Kaggle's layout with train and one of valid and a labelled test, else Stratified
/// 70/20/10.
SplitOptions defaultSplit(const DatasetIndex& index);

/// Every labelled image, ascending.
std::vector<quint32> labelledImages(const DatasetIndex& index);

/// The default images for statistics: the training subset of Kaggle's layout, else every labelled image.
/// Errors: those of makeSplit().
Result<std::vector<quint32>> statisticsImages(const DatasetIndex& index, const SplitOptions& options);

/// Stratified counts are exact: the totals are the largest-remainder rounding of the shares, and each class differs from its
/// shares by less than one image. Errors: BadValue (a share below 0, no share above 0; Folders without train/; Leaves, which
/// needs makeLeafCleanSplit()).
Result<Split> makeSplit(const DatasetIndex& index, const SplitOptions& options);

}  // namespace leafbench
