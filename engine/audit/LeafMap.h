#pragma once

#include "engine/common/Outcome.h"
#include "engine/dataset/DatasetIndex.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace leafbench {

/// A file that tells which pictures show the same leaf.
/// JSON: PlantVillage's leaf-map.json (github.com/spMohanty/PlantVillage-Dataset): {"frec_c.rust 9853":
/// ["Apple___Cedar_apple_rust:::60.0"], ...}. The key is the file name after its "___", in lower case, without the extension
/// and what follows "copy"; of several leaves the one of the file's class counts (create_data_distribution.py there).
/// CSV: "file,leaf" a line, with or without such a first line. The file is a path in the dataset or a file's name.
class LeafMap {
public:
    /// Errors: NotFound, NotReadable, BadFile.
    static Outcome<LeafMap> read(const QString& path);

    /// What the file calls the leaf of this image; empty where it says nothing of it. Leaves of the same name are one.
    QString leafOf(const DatasetIndex& index, std::size_t image) const;

private:
    QString plantVillageLeaf(const DatasetIndex& index, std::size_t image) const;

    bool m_isPlantVillage = false;
    QHash<QString, QStringList> m_leaves;  // by key, or by file
};

}  // namespace leafbench
