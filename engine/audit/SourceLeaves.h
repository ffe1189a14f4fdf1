#pragma once

#include "engine/audit/DatasetFacts.h"

#include <QString>

#include <vector>

namespace leafbench {

/// A file name without what augmentation wrote behind it: "abc___FREC_Scab 3335_new30degFlipLR.JPG" ->
/// "abc___FREC_Scab 3335". Known: _90deg _180deg _270deg _flipLR _flipTB, any _new... (_new30degFlipTB, _newPixel25, _newGRR),
/// _final_masked, and _change_90 _mirror _mirror_vertical _hight _lower; several in a row, in any case. The extension goes too.
QString sourceName(const QString& fileName);

struct LeafOptions {
    /// Group by sourceName(), within a class. Equal names without any mark of augmentation tell nothing (leaf_1.jpg of train and
    /// leaf_1.jpg of valid): there the looks decide.
    bool names = true;
    bool looks = true;   ///< group by picture hashes; needs facts
    /// A file that tells which files show the same leaf: JSON as PlantVillage's leaf-map.json, or CSV "file,leaf"
    /// (engine/audit/LeafMap.h). Empty: none.
    QString leafMap{};
};

/// Which source leaf each image comes from.
struct SourceLeaves {
    std::vector<quint32> leafOf;   ///< one an image of the index: number of its leaf, 0 .. leaves-1, by first image
    quint32 leaves = 0;
    // What each clue joined that was apart before, in this order: a leaf of ten copies is joined nine times.
    qint64 byName = 0;
    qint64 byMap = 0;
    qint64 byBytes = 0;
    qint64 byLook = 0;
    qint64 acrossClasses = 0;  ///< images that lie, identical or same-looking, in another class too: a label of them is wrong

    std::vector<std::vector<quint32>> groups() const;  ///< images of each leaf, ascending
};

/// Cost grows linearly with the images (LookTable). facts may be null: then names and the leaf map are all there is.
/// The same groups for every order of clues.
/// Errors: NotFound, NotReadable, BadFile (the leaf map).
Outcome<SourceLeaves> groupSourceLeaves(const DatasetIndex& index, const DatasetFacts* facts, const LeafOptions& options,
                                        const JobContext& context = {});

}  // namespace leafbench
