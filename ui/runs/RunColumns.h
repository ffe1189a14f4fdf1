#pragma once

#include "engine/common/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <vector>

class QAction;
class QMenu;
class QTableView;

namespace leafbench::ui {

class RunColumnFit;
class RunColumnKeys;
class RunGroups;

/// Which columns a table of runs shows, in which order and how wide: chosen in a menu, dragged by their headers, kept in the
/// settings, stored under names and exchanged as small files. A view is JSON: {"leafbench": "runs view", "columns": ["run", ...],
/// "sort": "started", "descending": true, "group": "optimizer", "widths": {"run": 240}}; the group only where the rows stand in
/// groups, and of the widths only those that the user chose, in pixels of text of 100 %. Lives in the UI thread.
class RunColumns : public QObject {
    Q_OBJECT
public:
    /// `groups` is the table's model. The table's header gets the menu.
    RunColumns(QTableView& table, RunGroups& groups);

    void fillMenu(QMenu& menu);
    /// RunTableModel::Column, from the left; of the usual ones also those that have no room for now.
    std::vector<int> shown() const;
    void show(const std::vector<int>& columns);
    void showDifferent();                 ///< only those in which the shown runs differ, with star and name
    void showFirst();                     ///< as before the user chose, widths too
    void groupBy(const QString& column);  ///< empty: no groups

    QJsonObject view() const;
    void setView(const QJsonObject& view);  ///< columns of other versions are left out
    QStringList viewNames() const;
    void saveView(const QString& name);
    void openView(const QString& name);
    void removeView(const QString& name);
    Status exportView(const QString& path) const;  ///< Errors: NotWritable
    Status importView(const QString& path);        ///< Errors: NotReadable, BadFile

    QString csv() const;  ///< of what is shown, with the rows of collapsed groups; numbers in C's way and in full

signals:
    void saved(const QString& path);
    void failed(const leafbench::Error& error);

private:
    QString titleOf(int column) const;
    QAction* addColumnAction(QMenu& menu, int column);
    void addColumns(QMenu& menu);
    void addGroups(QMenu& menu);
    void addViews(QMenu& menu);
    void addFileActions(QMenu& menu);
    void askAndSave(const QString& title, const QString& name, const QString& suffix,
                    Status (RunColumns::*write)(const QString&) const);
    Status writeCsv(const QString& path) const;
    void remember();
    void rememberChoice();

    QTableView& m_table;
    RunGroups& m_groups;
    RunColumnFit* m_fit;
    RunColumnKeys* m_keys;
    bool m_changing = false;
};

}  // namespace leafbench::ui
