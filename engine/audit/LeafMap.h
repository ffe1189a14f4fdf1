#pragma once

#include "engine/common/Result.h"
#include "engine/dataset/DatasetIndex.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace leafbench {

/// A file that maps pictures to leaves.
/// JSON: PlantVillage's leaf-map.json (github.com/spMohanty/PlantVillage-Dataset): {"frec_c.rust 9853":
/// ["Apple___Cedar_apple_rust:::60.0"], ...}. The key is the file name after its "___", in lower case, without the extension
/// and without "copy" and what follows it. Of several leaves, the one of the file's class is used
/// (create_data_distribution.py there). CSV: "file,leaf" a line, header optional. The file is a path in the dataset or a file name.
class LeafMap {
public:
    /// Errors: NotFound, NotReadable, BadFile.
    static Result<LeafMap> read(const QString& path);

    /// The map's name for the leaf of this image; empty if the image is not in the map. Same name: same leaf.
    QString leafOf(const DatasetIndex& index, std::size_t image) const;

private:
    QString plantVillageLeaf(const DatasetIndex& index, std::size_t image) const;

    bool m_isPlantVillage = false;
    QHash<QString, QStringList> m_leaves;  // by key, or by file
};

}  // namespace leafbench
