#include "ui/classify/NeighborModel.h"

#include "ui/classify/FileThumbnails.h"
#include "ui/words/ClassText.h"

namespace leafbench::ui {

NeighborModel::NeighborModel(FileThumbnails& thumbnails, QObject* parent) : QAbstractListModel(parent), m_thumbnails(thumbnails)
{
    connect(&thumbnails, &FileThumbnails::ready, this, [this] {
        if (!m_leaves.empty())
            emit dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
    });
}

void NeighborModel::setLeaves(std::vector<NeighborLeaf> leaves)
{
    beginResetModel();
    m_leaves = std::move(leaves);
    endResetModel();
    QStringList paths;
    for (const NeighborLeaf& leaf : m_leaves)
        paths << leaf.path;
    m_thumbnails.request(paths);
}

int NeighborModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_leaves.size()); }

QVariant NeighborModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NeighborLeaf& leaf = m_leaves[static_cast<std::size_t>(index.row())];
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
