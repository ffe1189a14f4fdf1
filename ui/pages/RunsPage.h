#pragma once

#include "ui/pages/Page.h"

#include "engine/runs/RunIndex.h"

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace leafbench::ui {

class ParallelCoordinates;
class RunCurves;
class RunDetails;
class RunDifferenceModel;
class RunFilterBar;
class RunTableFilter;
class RunTableModel;
class Session;
class TableView;

/// All runs: found, marked, compared, thrown away and taken further. What is chosen in the table is drawn and compared below.
class RunsPage : public Page {
    Q_OBJECT
public:
    explicit RunsPage(Session& session, QWidget* parent = nullptr);

    QStringList chosenPaths() const;  ///< in the order of the rows
    void choose(const QStringList& paths);
    void throwChosenAway();           ///< to the trash; undo() takes them back
    void undo();
    void openTrash();

private:
    void makeHead();
    QMenu* makeActions();
    QAction* addRunAction(QMenu* menu, const QString& text, const char* name, const QKeySequence& key, void (RunsPage::*done)());
    void makeTable();
    QWidget* makeRuns();
    QTabWidget* makeTabs();
    void updateRuns();
    void tellUnreadable();
    void updateFilter();
    void updateChosen();
    void updateComparison();
    void updateParallel();
    void updateActions();
    void starChosen();
    void editMarks();
    void resumeChosen();
    void evaluateChosen();
    void classifyChosen();
    void duplicateChosen();
    void exportChosen();
    void importFile();
    void importFolder();
    void goWith(const QString& page);
    std::vector<Run> chosenRuns() const;
    const Run* currentRun() const;  ///< the one that actions for a single run are for; null: none

    Session& m_session;
    RunTableModel* m_model;
    RunTableFilter* m_filter;
    RunDifferenceModel* m_differences;
    QStackedWidget* m_pages;
    RunFilterBar* m_filterBar;
    TableView* m_table;
    QTabWidget* m_tabs = nullptr;
    RunCurves* m_curves;
    TableView* m_differenceTable;
    QStackedWidget* m_parallelPages;
    ParallelCoordinates* m_parallel;
    RunDetails* m_details;
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
    QStringList m_thrown;  ///< where the last ones lie in the trash
    QStringList m_parallelPaths;  ///< trial i of the plot is this run
    std::vector<UnreadableRun> m_told;
    bool m_choosing = false;
};

}  // namespace leafbench::ui
