#pragma once

#include <QSortFilterProxyModel>

#include <optional>
#include <set>

namespace leafbench::ui {

/// A TrialTableModel sorted by raw numbers, and filtered by the trials brushed in a plot.
class TrialFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TrialFilter(QObject* parent = nullptr);

    void setShown(std::optional<std::set<int>> numbers);  ///< none: all
    bool isFiltered() const { return m_shown.has_value(); }
    int rowOf(int number) const;  ///< -1: missing or hidden

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<std::set<int>> m_shown;
};

}  // namespace leafbench::ui
