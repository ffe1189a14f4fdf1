#pragma once

#include "engine/evaluation/ClassificationReport.h"

#include <QAbstractTableModel>

#include <vector>

namespace leafbench::ui {

/// A classification report: a row a class, then accuracy, macro and weighted average. Sorting moves the classes only.
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Precision, Recall, F1, Support, Columns };
    static constexpr int ClassRole = Qt::UserRole;  ///< index of the class in the report; -1 in the rows below

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(ClassificationReport report);
    void clear() { setReport({}); }
    const ClassificationReport& report() const { return m_report; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Column -1 restores the report's own order.
    void sort(int column, Qt::SortOrder order) override;

private:
    const ReportRow& rowAt(int row) const;
    bool isSummary(int row) const { return row >= static_cast<int>(m_order.size()); }
    QString cellText(int row, int column) const;
    void putInOrder();

    ClassificationReport m_report;
    std::vector<int> m_order;  ///< class of each row
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace leafbench::ui
