#pragma once

#include "engine/paper/PaperComparison.h"

#include <QAbstractTableModel>

namespace leafbench::ui {

/// The paper's tables in sequence, with this machine's numbers. Each table starts with a title row. Lives in the UI thread.
class PaperTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Label, PaperSeconds, PaperSpeedup, PaperBar, OwnSeconds, OwnSpeedup, OwnBar, Images, Columns };
    /// 0 .. 1: a speedup relative to the highest of its table, the paper's or ours; may be invalid
    static constexpr int ShareRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setTables(std::vector<ComparedTable> tables);
    bool isTitle(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        std::size_t table;
        int row;  ///< -1: the title
    };
    QString title(const ComparedTable& table) const;
    QString cell(const ComparedTable& table, const ComparedRow& row, int column) const;
    QVariant share(const ComparedTable& table, const ComparedRow& row, int column) const;

    std::vector<ComparedTable> m_tables;
    std::vector<Line> m_lines;
};

}  // namespace leafbench::ui
