#pragma once

#include "engine/audit/DatasetCheck.h"

#include <QAbstractTableModel>

namespace leafbench::ui {

/// The leaks of each split of a checked dataset; the split in use gets an own row if it is none of them.
class SplitLeakModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Valid, Test, ColumnCount };

    explicit SplitLeakModel(QObject* parent = nullptr);
    void setCheck(DatasetCheckPtr check, std::shared_ptr<const Split> inUse);  ///< null: no rows

    int usedRow() const { return m_usedRow; }  ///< of the split in use; -1 without one
    const LeakReport& report(int row) const { return m_rows[std::size_t(row)].report; }
    const std::shared_ptr<const Split>& split(int row) const { return m_rows[std::size_t(row)].split; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        std::shared_ptr<const Split> split;
        LeakReport report;
    };
    std::vector<Row> m_rows;
    int m_usedRow = -1;
};

}  // namespace leafbench::ui
