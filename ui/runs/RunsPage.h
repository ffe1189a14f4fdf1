#pragma once

#include "ui/shared/Page.h"

#include "engine/runs/store/RunIndex.h"

#include <functional>

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace leafbench::ui {

class RunColumns;
class RunFilterBar;
class RunGroups;
class RunTable;
class RunTableFilter;
class RunTableModel;
class RunTabs;
class Session;

/// All runs: search, annotate, compare, delete, reuse. The selection of the table is drawn and compared below.
class RunsPage : public Page {
    Q_OBJECT
public:
    explicit RunsPage(Session& session, QWidget* parent = nullptr);

    QStringList chosenPaths() const;  ///< in the order of the rows
    void choose(const QStringList& paths);
    void trashSelected();  ///< to the trash; undo() restores them
    void undo();
    void openTrash();
    void exportChosen();
    QByteArray keptState() const override;  ///< the chosen runs
    void restoreState(const QByteArray& state) override;
    RunColumns& columns() { return *m_columns; }
    RunGroups& groups() { return *m_groups; }

private:
    void makeHead();
    QMenu* makeActions();
    QAction* addRunAction(QMenu* menu, const QString& text, const char* name, std::function<void()> act,
                          const QKeySequence& key = {});
    void makeTable();
    QWidget* makeRuns();
    void updateRuns();
    void showUnreadableRuns();
    void showTrashed();
    void forgetGoneFromTrash();
    void changeRows(const std::function<void()>& change);
    void chooseFirst();
    void updateChosen();
    void updateComparison();
    void updateActions();
    void starChosen();
    void resumeChosen();
    void duplicateChosen();
    void openPageWithRun(const QString& page);
    std::vector<Run> chosenRuns() const;
    const Run* currentRun() const;  ///< the run for single-run actions; null: none

    Session& m_session;
    RunTableModel* m_model;
    RunTableFilter* m_filter;
    RunGroups* m_groups;
    QStackedWidget* m_pages;
    RunFilterBar* m_filterBar;
    RunTable* m_table;
    RunColumns* m_columns = nullptr;
    RunTabs* m_tabs;
    QMenu* m_menu = nullptr;
    QPushButton* m_trashButton = nullptr;
    QPushButton* m_duplicateButton = nullptr;
    QAction* m_star = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_resume = nullptr;
    QAction* m_evaluate = nullptr;
    QAction* m_classify = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_export = nullptr;
    QStringList m_trashed;     ///< paths in the trash of the last deleted runs
    QString m_trashedText;     ///< the message about them
    QString m_unreadableText;  ///< the message about m_notified
    std::vector<UnreadableRun> m_notified;
    bool m_choosing = false;
    QStringList m_toChoose;  ///< once the runs have been read
};

}  // namespace leafbench::ui
