#include "ui/classify/NeighborModel.h"

#include "ui/classify/FileThumbnails.h"
#include "ui/words/ClassText.h"

namespace leafbench::ui {

NeighborModel::NeighborModel(FileThumbnails& thumbnails, QObject* parent) : RowModel(parent), m_thumbnails(thumbnails)
{
    connect(&thumbnails, &FileThumbnails::ready, this, [this] { allChanged(); });
}

void NeighborModel::setLeaves(std::vector<NeighborLeaf> leaves)
{
    setRows(std::move(leaves));
    QStringList paths;
    for (const NeighborLeaf& leaf : rows())
        paths << leaf.path;
    m_thumbnails.request(paths);
}

QVariant NeighborModel::cell(const NeighborLeaf& leaf, const QModelIndex&, int role) const
{
    const QString distance = QString::number(leaf.distance, 'f', 2);
    switch (role) {
    case Qt::DisplayRole: return diseaseText(leaf.className);
    case Qt::DecorationRole: return m_thumbnails.find(leaf.path);
    case Qt::AccessibleTextRole: return tr("%1, distance %2").arg(classText(leaf.className), distance);
    case Qt::ToolTipRole:
        return tr("%1\nDistance %2 (0 is the same, 2 the opposite)\n%3").arg(classText(leaf.className), distance, leaf.path);
    case PathRole: return leaf.path;
    case DistanceRole: return leaf.distance;
    default: return {};
    }
}

}  // namespace leafbench::ui
