#pragma once

#include "engine/runs/store/RunFilter.h"

#include <QSortFilterProxyModel>

namespace leafbench::ui {

/// A RunTableModel sorted by raw numbers, and filtered.
class RunTableFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RunTableFilter(QObject* parent = nullptr);

    void setFilter(const RunFilter& filter);
    const RunFilter& filter() const { return m_filter; }
    const Run& run(int row) const;
    std::vector<Run> runs() const;         ///< the visible ones, in the order of the rows
    int rowOf(const QString& path) const;  ///< -1: missing or hidden

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    RunFilter m_filter;
};

}  // namespace leafbench::ui
