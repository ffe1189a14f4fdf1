#include "ui/runs/RunsPage.h"

#include "ui/bridge/Session.h"
#include "ui/runs/RunColumns.h"
#include "ui/runs/RunFilterBar.h"
#include "ui/runs/RunGroups.h"
#include "ui/runs/RunTable.h"
#include "ui/runs/RunTableModel.h"
#include "ui/runs/RunTabs.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/files/ExportsFolder.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <set>
#include <utility>

namespace leafbench::ui {

RunsPage::RunsPage(Session& session, QWidget* parent)
    : Page(tr("Runs"), tr("Every training is kept here: find it again, compare it, and go on from it."), parent),
      m_session(session),
      m_model(new RunTableModel(this)),
      m_filter(new RunTableFilter(this)),
      m_groups(new RunGroups(*m_filter, this)),
      m_pages(new QStackedWidget),
      m_filterBar(new RunFilterBar),
      m_table(new RunTable(*m_groups)),
      m_tabs(new RunTabs)
{
    makeHead();
    makeTable();
    body()->addWidget(m_pages, 1);
    auto* none = new EmptyState(QStringLiteral("runs"), tr("No run yet"),
                                tr("Train a model: each training becomes a run, with its recipe, curves and model."));
    connect(none->addButton(tr("Train a model"), true), &QPushButton::clicked, this,
            [this] { m_session.requestPage(QStringLiteral("train")); });
    m_pages->addWidget(none);
    m_pages->addWidget(makeRuns());

    connect(&m_session, &Session::runsChanged, this, &RunsPage::updateRuns);
    connect(&m_session, &Session::datasetChanged, this, &RunsPage::updateActions);
    connect(&m_session, &Session::foldersResolved, this, &RunsPage::updateActions);
    connect(&m_session, &Session::annotationsFailed, this, &RunsPage::showError);
    connect(m_model, &RunTableModel::annotationsEdited, &m_session, &Session::setAnnotations);
    connect(m_tabs, &RunTabs::annotationsEdited, &m_session, &Session::setAnnotations);
    connect(m_tabs, &RunTabs::runChosen, this, [this](const QString& path) { choose({path}); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunsPage::updateComparison);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &RunsPage::updateActions);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &RunsPage::updateActions);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setWhatsThis(tr("Search the runs"));
    connect(find, &QShortcut::activated, m_filterBar, &RunFilterBar::focusWords);
    updateRuns();
}

void RunsPage::makeHead()
{
    m_trashButton = addButton(tr("Trash\u2026"), "openTrash", tr("Deleted runs, to be put back or deleted for good"));
    auto* actions = addButton(tr("&Actions"), "runActions");
    actions->setProperty("hasMenu", true);
    m_menu = makeActions();
    actions->setMenu(m_menu);
    m_duplicateButton = addPrimaryButton(tr("Duplicate as new recipe"), "duplicateRun");
    m_duplicateButton->setToolTip(tr("Takes the chosen run's recipe to the Train page"));
    connect(m_trashButton, &QPushButton::clicked, this, &RunsPage::openTrash);
    connect(m_duplicateButton, &QPushButton::clicked, this, &RunsPage::duplicateChosen);
}

void RunsPage::makeTable()
{
    m_filter->setSourceModel(m_model);
    identify(m_table, "runTable", tr("Runs"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Started, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_columns = new RunColumns(*m_table, *m_groups);
    connect(m_columns, &RunColumns::saved, this, [this](const QString& path) { tellWritten(*m_table, path); });
    connect(m_columns, &RunColumns::failed, this, &RunsPage::showError);
    m_table->addAction(m_delete);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { m_menu->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RunTableModel::Star && m_groups->run(index.row()))
            m_model->toggleStar(m_filter->mapToSource(m_groups->mapToSource(index)).row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_choosing)
            updateChosen();
    });
    connect(m_filterBar, &RunFilterBar::changed, this,
            [this] { changeRows([this] { m_filter->setFilter(m_filterBar->filter()); }); });
}

QWidget* RunsPage::makeRuns()
{
    auto* card = new Card(tr("Runs"));
    card->header()->addWidget(m_filterBar, 100);  // otherwise the empty hint takes its share
    QToolButton* columns
        = card->addTool(tr("Columns"), tr("Which columns the table shows, groups, views of it, and the table as CSV"));
    columns->setObjectName(QStringLiteral("runColumns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setProperty("hasMenu", true);
    columns->setMenu(new QMenu(columns));
    connect(columns->menu(), &QMenu::aboutToShow, this, [this, columns] { m_columns->fillMenu(*columns->menu()); });
    card->body()->addWidget(m_table, 1);
    followText(m_table, [this] { m_table->setMinimumHeight(Theme::instance().textPixels(96)); });
    QSplitter* split = makeSplitter(Qt::Vertical, card, 5, m_tabs, 6);
    split->setSizes({280, 340});
    return split;
}

void RunsPage::updateRuns()
{
    // Other guests, such as a tuning's trials, are stored and managed elsewhere.
    std::vector<Run> runs;
    const QString here = QDir(m_session.runsDir()).absolutePath();
    std::copy_if(m_session.runs().begin(), m_session.runs().end(), std::back_inserter(runs),
                 [&](const Run& run) { return run.starter || QFileInfo(run.path).path() == here; });
    m_pages->setCurrentIndex(runs.empty() ? 0 : 1);
    forgetGoneFromTrash();
    changeRows([&] { m_model->setRuns(runs); });
    showUnreadableRuns();
    if (!runs.empty())
        choose(std::exchange(m_toChoose, {}));
}

QByteArray RunsPage::keptState() const { return chosenPaths().join(u'\n').toUtf8(); }

void RunsPage::restoreState(const QByteArray& state)
{
    m_toChoose = QString::fromUtf8(state).split(u'\n', Qt::SkipEmptyParts);
    if (m_model->rowCount() > 0)
        choose(std::exchange(m_toChoose, {}));
}

/// Keeps a selection when rows are added or removed.
void RunsPage::changeRows(const std::function<void()>& change)
{
    m_choosing = true;
    change();
    m_choosing = false;
    m_filterBar->setRuns(m_model->rows(), m_filter->rowCount());
    if (m_table->selectionModel()->selectedRows().isEmpty())
        chooseFirst();
    updateChosen();
}

void RunsPage::chooseFirst()
{
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        if (m_groups->run(row)) {
            m_table->selectRow(row);
            return;
        }
    }
}

void RunsPage::showUnreadableRuns()
{
    const std::vector<UnreadableRun>& unreadable = m_session.unreadableRuns();
    if (unreadable == m_notified)
        return;
    m_notified = unreadable;
    withdraw(std::exchange(m_unreadableText, {}));
    if (unreadable.empty())
        return;
    const QString first = words::errorText(unreadable.front().error);
    std::set<QString> runs;
    for (const UnreadableRun& run : unreadable)
        runs.insert(run.path);
    if (runs.size() > 1)
        m_unreadableText
            = tr("%1 runs are damaged or cannot be shown. The first: %2").arg(words::count(qint64(runs.size())), first);
    else
        m_unreadableText = m_session.findRun(unreadable.front().path) ? tr("One run is damaged. %1").arg(first)
                                                                      : tr("One run cannot be shown. %1").arg(first);
    showWarningText(m_unreadableText);
}

QStringList RunsPage::chosenPaths() const
{
    QStringList paths;
    for (const Run& run : chosenRuns())
        paths << run.path;
    return paths;
}

std::vector<Run> RunsPage::chosenRuns() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    std::vector<Run> runs;
    for (const QModelIndex& row : rows) {
        if (const Run* run = m_groups->run(row.row()))
            runs.push_back(*run);
    }
    return runs;
}

const Run* RunsPage::currentRun() const
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_table->selectionModel()->isRowSelected(current.row(), {}))
        return m_groups->run(current.row());
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        if (const Run* run = m_groups->run(row.row()))
            return run;
    }
    return nullptr;
}

void RunsPage::choose(const QStringList& paths)
{
    for (const QString& path : paths)
        m_groups->reveal(path);
    QItemSelection rows;
    for (const QString& path : paths) {
        if (const int row = m_groups->rowOf(path); row >= 0)
            rows.select(m_groups->index(row, 0), m_groups->index(row, RunTableModel::total() - 1));
    }
    if (rows.isEmpty())
        return;
    m_table->selectionModel()->setCurrentIndex(rows.indexes().front(), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(rows.indexes().front());
}

void RunsPage::updateChosen()
{
    updateActions();
    updateComparison();
}

void RunsPage::updateComparison() { m_tabs->showRuns(*m_filter, chosenRuns(), currentRun()); }

}  // namespace leafbench::ui
