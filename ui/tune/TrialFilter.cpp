#include "ui/tune/TrialFilter.h"

#include "ui/tune/TrialTableModel.h"

namespace leafbench::ui {

TrialFilter::TrialFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(TrialTableModel::ValueRole);
    setDynamicSortFilter(true);
}

void TrialFilter::setShown(std::optional<std::set<int>> numbers)
{
    if (m_shown == numbers)
        return;
    m_shown = std::move(numbers);
    invalidateFilter();
}

int TrialFilter::rowOf(int number) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(TrialTableModel::NumberRole).toInt() == number)
            return row;
    }
    return -1;
}

bool TrialFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!m_shown)
        return true;
    return m_shown->contains(sourceModel()->index(row, 0, parent).data(TrialTableModel::NumberRole).toInt());
}

bool TrialFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(TrialTableModel::ValueRole);
    const QVariant b = right.data(TrialTableModel::ValueRole);
    // Trials without a number stand last, whichever way the rest goes.
    if (a.isValid() != b.isValid())
        return (sortOrder() == Qt::AscendingOrder) == a.isValid();
    return QSortFilterProxyModel::lessThan(left, right);
}

}  // namespace leafbench::ui
