#pragma once

#include "engine/audit/DatasetFacts.h"

#include <QString>

#include <vector>

namespace leafbench {

/// A file name without what augmentation wrote into it: "abc___FREC_Scab 3335_new30degFlipLR.JPG" -> "abc___FREC_Scab 3335".
/// Known: _90deg _180deg _270deg _flipLR _flipTB _new30degFlipLR and their like, also several in a row, in any case; a leading
/// "new". The extension goes too.
QString sourceName(const QString& fileName);

struct LeafOptions {
    bool names = true;   ///< group by sourceName(), within a class
    bool looks = true;   ///< group by picture hashes; needs facts
    /// A file that tells which files show the same leaf: JSON as PlantVillage's leaf-map.json, or CSV "file,leaf". Empty: none.
    QString leafMap;
};

/// Which source leaf each image comes from.
struct SourceLeaves {
    std::vector<quint32> leafOf;   ///< one an image of the index: number of its leaf, 0 .. leaves-1, by first image
    quint32 leaves = 0;
    // Images that each clue joined to another one (a later clue counts what the earlier ones did not know).
    qint64 byName = 0;
    qint64 byMap = 0;
    qint64 byBytes = 0;
    qint64 byLook = 0;
    qint64 acrossClasses = 0;      ///< identical or same-looking pictures in different classes: at least one label is wrong

    std::vector<std::vector<quint32>> groups() const;  ///< images of each leaf, ascending
};

/// Cost grows linearly with the images. facts may be null when options.looks is off. The same groups for every order of clues.
/// Errors: NotFound, NotReadable, BadFile (the leaf map).
Outcome<SourceLeaves> groupSourceLeaves(const DatasetIndex& index, const DatasetFacts* facts, const LeafOptions& options,
                                        const JobContext& context = {});

}  // namespace leafbench
