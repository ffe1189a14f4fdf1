#include "ui/runs/RunTableFilter.h"

#include "ui/runs/RunTableModel.h"

#include <QDateTime>

namespace leafbench::ui {

RunTableFilter::RunTableFilter(QObject* parent) : QSortFilterProxyModel(parent) { setSortRole(RunTableModel::ValueRole); }

void RunTableFilter::setFilter(const RunFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
}

const Run& RunTableFilter::run(int row) const
{
    return static_cast<const RunTableModel*>(sourceModel())->row(mapToSource(index(row, 0)).row());
}

std::vector<Run> RunTableFilter::runs() const
{
    std::vector<Run> shown;
    for (int row = 0; row < rowCount(); ++row)
        shown.push_back(run(row));
    return shown;
}

int RunTableFilter::rowOf(const QString& path) const
{
    const auto* source = static_cast<const RunTableModel*>(sourceModel());
    const int row = source->rowOf(path);
    return row < 0 ? -1 : mapFromSource(source->index(row, 0)).row();
}

bool RunTableFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_filter.accepts(static_cast<const RunTableModel*>(sourceModel())->row(row));
}

bool RunTableFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(RunTableModel::ValueRole), b = right.data(RunTableModel::ValueRole);
    if (!a.isValid() || !b.isValid())  // a missing value sorts first
        return !a.isValid() && b.isValid();
    switch (a.typeId()) {
    case QMetaType::QString: return a.toString().compare(b.toString(), Qt::CaseInsensitive) < 0;
    case QMetaType::QDateTime: return a.toDateTime() < b.toDateTime();
    default: return a.toDouble() < b.toDouble();
    }
}

}  // namespace leafbench::ui
