#pragma once

#include "engine/runs/store/RunTable.h"

#include <QAbstractProxyModel>
#include <QSet>

#include <functional>

namespace leafbench::ui {

class RunTableFilter;

/// The filtered runs with a header row above those of the same value in a column, which can be collapsed; without a column just the
/// runs. Header rows have their text in the column of the names and nothing in the others. Lives in the UI thread.
class RunGroups : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit RunGroups(RunTableFilter& runs, QObject* parent = nullptr);

    void setGroup(const QString& column);  ///< of runColumns(); anything else: no groups
    const QString& group() const { return m_column; }
    /// The words of the columns that make sense to group by.
    static const QStringList& groupColumns();

    const RunTableFilter& runs() const { return m_runs; }
    bool isHeader(int row) const { return at(row).run < 0; }
    const Run* run(int row) const;         ///< null: a header
    int rowOf(const QString& path) const;  ///< -1: missing, hidden, or in a collapsed group
    void reveal(const QString& path);      ///< opens its group
    int headerOf(int row) const;           ///< -1: there are no groups
    bool isCollapsed(int row) const;       ///< of a header
    void setCollapsed(int row, bool isCollapsed);
    void setAllCollapsed(bool areCollapsed);
    QString groupTitle(int row) const;    ///< of a header: "Optimizer: SGD"
    QString groupSummary(int row) const;  ///< "5 runs, best 93.1 %, mean 92.0 % (90.1 to 93.9 %)"

    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override { return rowCount(parent) > 0 && columnCount(parent) > 0; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int run = -1;    ///< row of the filtered runs; -1: the group's header
        int group = -1;  ///< place in m_groups; -1: there are none
    };
    const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const RunGroup& groupAt(int row) const { return m_groups[static_cast<std::size_t>(at(row).group)]; }
    QVariant headerCell(int row, int column, int role) const;
    QString valueText(int row) const;
    void follow();
    void beginChange();
    void endChange();
    void change(const std::function<void()>& how);
    void build();
    int headerRow(const QString& field) const;
    void passOn(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);

    RunTableFilter& m_runs;
    QString m_column;
    std::vector<RunGroup> m_groups;
    std::vector<Row> m_rows;
    std::vector<int> m_places;  ///< by row of the filtered runs: its row here; -1: in a collapsed group
    QSet<QString> m_collapsed;  ///< fields of groups

    struct Kept {
        QPersistentModelIndex source;
        QString field;  ///< of a header
        bool isHeader = false;
        int column = 0;
    };
    std::vector<Kept> m_kept;  ///< where persistent indexes were before a change
    QModelIndexList m_from;
    int m_changes = 0;
};

}  // namespace leafbench::ui
