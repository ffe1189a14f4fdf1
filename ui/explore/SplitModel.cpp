#include "ui/explore/SplitModel.h"

#include "ui/words/Words.h"

#include <numeric>

namespace leafbench::ui {

SplitModel::SplitModel(QObject* parent) : QAbstractTableModel(parent) {}

void SplitModel::setSplit(const Split* split)
{
    beginResetModel();
    m_present = split != nullptr;
    m_counts = {};
    if (split)
        for (const Subset subset : split->assignment)
            if (subset != Subset::None)
                ++m_counts[std::size_t(subset)];
    endResetModel();
}

int SplitModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || !m_present ? 0 : int(m_counts.size()); }

int SplitModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant SplitModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const auto row = std::size_t(index.row());
    if (index.column() == Name)
        return words::subsetText(static_cast<Subset>(row));
    if (index.column() == Images)
        return words::count(m_counts[row]);
    const qint64 all = std::accumulate(m_counts.begin(), m_counts.end(), qint64{0});
    return words::percent(all == 0 ? 0.0 : double(m_counts[row]) / double(all));
}

QVariant SplitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return section == Name ? tr("Subset") : section == Images ? tr("Images") : tr("Share");
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

}  // namespace leafbench::ui
