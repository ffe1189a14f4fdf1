#include "ui/bridge/Session.h"
#include "ui/models/RunDifferenceModel.h"
#include "ui/models/RunTableFilter.h"
#include "ui/models/RunTableModel.h"
#include "ui/pages/RunsPage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ParallelCoordinates.h"
#include "ui/widgets/RunCurves.h"
#include "ui/widgets/RunDetails.h"
#include "ui/widgets/RunFilterBar.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

// How the Runs page is put together; what it does stands in RunsPage.cpp.

namespace leafbench::ui {

RunsPage::RunsPage(Session& session, QWidget* parent)
    : Page(tr("Runs"), tr("Every training is kept here: find it again, compare it, and go on from it."), parent)
    , m_session(session)
    , m_model(new RunTableModel(this))
    , m_filter(new RunTableFilter(this))
    , m_differences(new RunDifferenceModel(this))
    , m_pages(new QStackedWidget)
    , m_filterBar(new RunFilterBar)
    , m_table(new TableView)
    , m_curves(new RunCurves)
    , m_differenceTable(new TableView)
    , m_parallelPages(new QStackedWidget)
    , m_parallel(new ParallelCoordinates)
    , m_details(new RunDetails)
{
    makeHead();
    makeTable();
    auto* none = new EmptyState(QStringLiteral("runs"), tr("No run yet"), tr("Train a model: each training becomes a run, with its recipe, curves and model."));
    connect(none->addButton(tr("Train a model"), true), &QPushButton::clicked, this, [this] { m_session.wantPage(QStringLiteral("train")); });
    m_pages->addWidget(none);
    m_pages->addWidget(makeRuns());
    body()->addWidget(m_pages, 1);

    connect(&m_session, &Session::runsChanged, this, &RunsPage::updateRuns);
    connect(&m_session, &Session::marksFailed, this, &Page::showError);
    connect(m_model, &RunTableModel::marksWanted, &m_session, &Session::setMarks);
    connect(m_details, &RunDetails::marksWanted, &m_session, &Session::setMarks);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &RunsPage::updateActions);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &RunsPage::updateActions);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filterBar, &RunFilterBar::focusWords);
    updateRuns();
}

void RunsPage::makeHead()
{
    m_trashButton = addButton(tr("Tras&h\u2026"));
    m_trashButton->setObjectName(QStringLiteral("openTrash"));
    m_trashButton->setToolTip(tr("Deleted runs, to be put back or deleted for good"));
    auto* actions = addButton(tr("&Actions"));
    actions->setObjectName(QStringLiteral("runActions"));
    actions->setProperty("hasMenu", true);
    m_menu = makeActions();
    actions->setMenu(m_menu);
    m_duplicateButton = addPrimaryButton(tr("Duplicate as new recipe"));
    m_duplicateButton->setObjectName(QStringLiteral("duplicateRun"));
    m_duplicateButton->setToolTip(tr("Takes the chosen run's recipe to the Train page"));
    connect(m_trashButton, &QPushButton::clicked, this, &RunsPage::openTrash);
    connect(m_duplicateButton, &QPushButton::clicked, this, &RunsPage::duplicateChosen);
}

QAction* RunsPage::addRunAction(QMenu* menu, const QString& text, const char* name, const QKeySequence& key, void (RunsPage::*done)())
{
    QAction* action = menu->addAction(text, this, done);
    action->setObjectName(QLatin1String(name));
    if (!key.isEmpty()) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    return action;
}

QMenu* RunsPage::makeActions()
{
    auto* menu = new QMenu(this);
    m_evaluate = addRunAction(menu, tr("&Evaluate"), "evaluateRun", {}, &RunsPage::evaluateChosen);
    m_classify = addRunAction(menu, tr("&Classify with this"), "classifyWithRun", {}, &RunsPage::classifyChosen);
    m_resume = addRunAction(menu, tr("&Resume"), "resumeChosen", {}, &RunsPage::resumeChosen);
    m_duplicate = addRunAction(menu, tr("&Duplicate as new recipe"), "duplicateChosen", {}, &RunsPage::duplicateChosen);
    menu->addSeparator();
    m_star = addRunAction(menu, tr("&Star"), "starChosen", Qt::CTRL | Qt::Key_D, &RunsPage::starChosen);
    m_edit = addRunAction(menu, tr("Edit tags and &notes"), "editMarks", Qt::CTRL | Qt::Key_E, &RunsPage::editMarks);
    menu->addSeparator();
    m_export = addRunAction(menu, tr("E&xport\u2026"), "exportRuns", {}, &RunsPage::exportChosen);
    addRunAction(menu, tr("&Import a bundle or weights\u2026"), "importFile", {}, &RunsPage::importFile);
    addRunAction(menu, tr("I&mport a run\u2019s folder\u2026"), "importFolder", {}, &RunsPage::importFolder);
    m_delete = addRunAction(menu, tr("De&lete"), "deleteChosen", {}, &RunsPage::throwChosenAway);
    // Only in the table: in a field the key is for its text.
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_undo = addRunAction(menu, tr("&Undo delete"), "undoDelete", QKeySequence::Undo, &RunsPage::undo);
    return menu;
}

void RunsPage::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Started, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->horizontalHeader()->setMaximumSectionSize(240);  // of long notes
    m_table->setFillsWidth(true);
    m_table->addAction(m_delete);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint at) { m_menu->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RunTableModel::Star)
            m_model->toggleStar(m_filter->mapToSource(index).row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_choosing)
            updateChosen();
    });
    connect(m_filterBar, &RunFilterBar::changed, this, &RunsPage::updateFilter);
}

QWidget* RunsPage::makeRuns()
{
    auto* card = new Card(tr("Runs"));
    card->header()->addWidget(m_filterBar, 100);  // the hint, which is empty, takes its share otherwise
    card->body()->addWidget(m_table, 1);
    card->setMinimumHeight(160);
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(16);
    split->setChildrenCollapsible(false);
    split->addWidget(card);
    split->addWidget(makeTabs());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 6);
    split->setSizes({280, 340});
    return split;
}

QTabWidget* RunsPage::makeTabs()
{
    m_differenceTable->setModel(m_differences);
    m_differenceTable->setObjectName(QStringLiteral("differenceTable"));
    m_differenceTable->setAccessibleName(tr("Differences of the chosen runs"));
    m_differenceTable->horizontalHeader()->setMaximumSectionSize(300);
    auto* why = new EmptyState(QStringLiteral("runs"), tr("Nothing to draw"),
                               tr("Needs at least two of the runs above with an epoch and a recipe that is not the same."));
    m_parallelPages->addWidget(why);
    m_parallelPages->addWidget(m_parallel);
    auto* differences = new Card(tr("Where the chosen runs differ"));
    differences->body()->addWidget(m_differenceTable);
    auto* parallel = new Card(tr("Recipe and accuracy of the runs above"));
    parallel->body()->addWidget(m_parallelPages);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("runTabs"));
    const std::pair<QWidget*, QString> tabs[] = {{m_curves, tr("Curves")}, {differences, tr("Di&fferences")},
                                                 {parallel, tr("Parallel c&oordinates")}, {m_details, tr("Tags, notes and &machine")}};
    for (const auto& [widget, title] : tabs) {
        auto* tab = new QWidget;
        auto* layout = new QVBoxLayout(tab);
        layout->setContentsMargins(0, 12, 0, 0);
        layout->addWidget(widget);
        m_tabs->addTab(tab, title);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunsPage::updateComparison);
    connect(m_parallel, &ParallelCoordinates::trialChosen, this, [this](int number) { choose({m_parallelPaths.value(number)}); });
    return m_tabs;
}

}  // namespace leafbench::ui
