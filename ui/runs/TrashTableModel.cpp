#include "ui/runs/TrashTableModel.h"

#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <numeric>

namespace leafbench::ui {

void TrashTableModel::setTrash(std::vector<TrashedRun> trash)
{
    beginResetModel();
    m_trash = std::move(trash);
    endResetModel();
}

qint64 TrashTableModel::bytes() const
{
    return std::accumulate(m_trash.begin(), m_trash.end(), qint64(0),
                           [](qint64 sum, const TrashedRun& run) { return sum + run.bytes; });
}

int TrashTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_trash.size()); }

int TrashTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant TrashTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrashedRun& run = m_trash[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return run.path;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return run.name;
    case TrashedAt: return run.trashed.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm"));
    default: return words::bytes(run.bytes);
    }
}

QVariant TrashTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Run") : section == TrashedAt ? tr("Deleted") : tr("Size");
}

}  // namespace leafbench::ui
