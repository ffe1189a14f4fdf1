#pragma once

#include "engine/audit/DatasetFacts.h"

#include <QString>

#include <vector>

namespace leafbench {

/// A file name without the suffixes of augmentation: "abc___FREC_Scab 3335_new30degFlipLR.JPG" -> "abc___FREC_Scab 3335".
/// Known: _90deg _180deg _270deg _flipLR _flipTB, any _new... (_new30degFlipTB, _newPixel25, _newGRR), _final_masked, and
/// _change_90 _mirror _mirror_vertical _hight _lower; several in a row, in any case. Removes the extension too.
QString sourceName(const QString& fileName);

/// The part after the last slash.
QString fileName(const QString& path);

struct LeafOptions {
    /// Group by sourceName(), within a class. Equal names without an augmentation suffix do not count (leaf_1.jpg of train and
    /// leaf_1.jpg of valid): there the perceptual hashes decide.
    bool names = true;
    bool perceptualHashes = true;  ///< group by picture hashes; needs facts
    /// Maps files to leaves: JSON as PlantVillage's leaf-map.json, or CSV "file,leaf" (engine/audit/LeafMap.h). Empty: none.
    QString leafMap{};
};

/// Which source leaf each image comes from.
struct SourceLeaves {
    std::vector<quint32> leafOf;  ///< by image: its leaf, 0 .. leaves-1, numbered by first image
    quint32 leaves = 0;
    // Joins by each clue, in this order: a leaf of ten copies needs nine joins.
    qint64 byName = 0;
    qint64 byMap = 0;
    qint64 byBytes = 0;
    qint64 byPerceptualHash = 0;
    qint64 acrossClasses = 0;  ///< images with an identical or near-identical one in another class: one of the labels is wrong

    std::vector<std::vector<quint32>> groups() const;  ///< images of each leaf, ascending
};

/// Cost is linear in the images (HashIndex). facts may be null: then only names and the leaf map are used. The order of the
/// clues does not change the groups. Errors: NotFound, NotReadable, BadFile (the leaf map).
Result<SourceLeaves> groupSourceLeaves(const DatasetIndex& index, const DatasetFacts* facts, const LeafOptions& options,
                                       const JobContext& context = {});

}  // namespace leafbench
