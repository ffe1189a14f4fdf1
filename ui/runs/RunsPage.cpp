#include "ui/runs/RunsPage.h"

#include "engine/runs/store/RunTrash.h"
#include "ui/bridge/Session.h"
#include "ui/exchange/ExportDialog.h"
#include "ui/exchange/ImportDialog.h"
#include "ui/report/Report.h"
#include "ui/runs/RunFilterBar.h"
#include "ui/runs/RunTableModel.h"
#include "ui/runs/RunTabs.h"
#include "ui/runs/TrashDialog.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/TableView.h"
#include "ui/shared/Widgets.h"
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

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

struct Moved {
    QStringList to;    ///< where the moved runs are now
    QStringList left;  ///< those that could not be moved
    std::optional<Error> failure;
};

/// One run that cannot be moved does not keep the others.
Moved moveEach(const QStringList& paths, Result<QString> (*move)(const QString&))
{
    Moved moved;
    for (const QString& path : paths) {
        if (const auto to = move(path)) {
            moved.to << *to;
        } else {
            moved.left << path;
            moved.failure = to.error();
        }
    }
    return moved;
}

QString named(const QStringList& paths)
{
    return paths.size() == 1 ? QFileInfo(paths.front()).fileName() : RunsPage::tr("%1 runs").arg(words::count(paths.size()));
}

}  // namespace

RunsPage::RunsPage(Session& session, QWidget* parent)
    : Page(tr("Runs"), tr("Every training is kept here: find it again, compare it, and go on from it."), parent),
      m_session(session),
      m_model(new RunTableModel(this)),
      m_filter(new RunTableFilter(this)),
      m_pages(new QStackedWidget),
      m_filterBar(new RunFilterBar),
      m_table(new TableView),
      m_tabs(new RunTabs)
{
    makeHead();
    makeTable();
    auto* none = new EmptyState(QStringLiteral("runs"), tr("No run yet"),
                                tr("Train a model: each training becomes a run, with its recipe, curves and model."));
    connect(none->addButton(tr("Train a model"), true), &QPushButton::clicked, this,
            [this] { m_session.requestPage(QStringLiteral("train")); });
    m_pages->addWidget(none);
    m_pages->addWidget(makeRuns());
    body()->addWidget(m_pages, 1);

    connect(&m_session, &Session::runsChanged, this, &RunsPage::updateRuns);
    connect(&m_session, &Session::annotationsFailed, this, [this](const Error& error) {
        m_showsTrashed = false;
        showError(error);
    });
    connect(m_model, &RunTableModel::annotationsEdited, &m_session, &Session::setAnnotations);
    connect(m_tabs, &RunTabs::annotationsEdited, &m_session, &Session::setAnnotations);
    connect(m_tabs, &RunTabs::runChosen, this, [this](const QString& path) { choose({path}); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunsPage::updateComparison);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &RunsPage::updateActions);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &RunsPage::updateActions);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filterBar, &RunFilterBar::focusWords);
    updateRuns();
}

void RunsPage::makeHead()
{
    m_trashButton = addButton(tr("Tras&h\u2026"), "openTrash", tr("Deleted runs, to be put back or deleted for good"));
    auto* actions = addButton(tr("&Actions"), "runActions");
    actions->setProperty("hasMenu", true);
    m_menu = makeActions();
    actions->setMenu(m_menu);
    m_duplicateButton = addPrimaryButton(tr("Duplicate as new recipe"), "duplicateRun");
    m_duplicateButton->setToolTip(tr("Takes the chosen run's recipe to the Train page"));
    connect(m_trashButton, &QPushButton::clicked, this, &RunsPage::openTrash);
    connect(m_duplicateButton, &QPushButton::clicked, this, &RunsPage::duplicateChosen);
}

QAction* RunsPage::addRunAction(QMenu* menu, const QString& text, const char* name, std::function<void()> act,
                                const QKeySequence& key)
{
    QAction* action = menu->addAction(text, this, std::move(act));
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
    m_evaluate = addRunAction(menu, tr("&Evaluate"), "evaluateRun", [this] { openPageWithRun(QStringLiteral("evaluate")); });
    m_classify
        = addRunAction(menu, tr("&Classify with this"), "classifyWithRun", [this] { openPageWithRun(QStringLiteral("classify")); });
    m_resume = addRunAction(menu, tr("&Resume"), "resumeChosen", [this] { resumeChosen(); });
    m_duplicate = addRunAction(menu, tr("&Duplicate as new recipe"), "duplicateChosen", [this] { duplicateChosen(); });
    menu->addSeparator();
    m_star = addRunAction(
        menu, tr("&Star"), "starChosen", [this] { starChosen(); }, Qt::CTRL | Qt::Key_D);
    m_edit = addRunAction(
        menu, tr("Edit tags and &notes"), "editMarks", [this] { m_tabs->editTags(); }, Qt::CTRL | Qt::Key_E);
    menu->addSeparator();
    m_export = addRunAction(menu, tr("E&xport\u2026"), "exportRuns", [this] { exportChosen(); });
    addRunAction(menu, tr("&Import a bundle or weights\u2026"), "importFile", [this] { importFileInto(m_session, this); });
    addRunAction(menu, tr("I&mport a run\u2019s folder\u2026"), "importFolder", [this] { importFolderInto(m_session, this); });
    m_delete = addRunAction(menu, tr("De&lete"), "deleteChosen", [this] { trashSelected(); });
    // Only in the table: in a text field the key edits the text.
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_undo = addRunAction(
        menu, tr("&Undo delete"), "undoDelete", [this] { undo(); }, QKeySequence::Undo);
    return menu;
}

void RunsPage::makeTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    identify(m_table, "runTable", tr("Runs"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Started, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->horizontalHeader()->setMaximumSectionSize(240);  // of long notes
    m_table->setFillsWidth(true);
    m_table->addAction(m_delete);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { m_menu->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RunTableModel::Star)
            m_model->toggleStar(m_filter->mapToSource(index).row());
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
    card->body()->addWidget(m_table, 1);
    card->setMinimumHeight(160);
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(16);
    split->setChildrenCollapsible(false);
    split->addWidget(card);
    split->addWidget(m_tabs);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 6);
    split->setSizes({280, 340});
    return split;
}

void RunsPage::updateRuns()
{
    // Guests, such as a tuning's trials, are stored and managed elsewhere.
    std::vector<Run> runs;
    const QString here = QDir(m_session.runsDir()).absolutePath();
    std::copy_if(m_session.runs().begin(), m_session.runs().end(), std::back_inserter(runs),
                 [&](const Run& run) { return QFileInfo(run.path).path() == here; });
    m_pages->setCurrentIndex(runs.empty() ? 0 : 1);
    forgetGoneFromTrash();
    changeRows([&] { m_model->setRuns(runs); });
    showUnreadableRuns();
}

/// What was restored or deleted for good elsewhere cannot be undone here, and is no longer told.
void RunsPage::forgetGoneFromTrash()
{
    if (m_trashed.removeIf([](const QString& path) { return !QFileInfo::exists(path); }) == 0 || !m_showsTrashed)
        return;
    if (m_trashed.isEmpty())
        clearMessage();
    else
        showTrashed();
}

void RunsPage::showTrashed()
{
    m_showsTrashed = true;
    showDoneText(tr("In the trash: %1. Ctrl+Z takes it back.").arg(named(m_trashed)));
}

/// Something stays chosen while rows come and go.
void RunsPage::changeRows(const std::function<void()>& change)
{
    m_choosing = true;
    change();
    m_choosing = false;
    m_filterBar->setRuns(m_model->rows(), m_filter->rowCount());
    if (m_table->selectionModel()->selectedRows().isEmpty() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    updateChosen();
}

void RunsPage::showUnreadableRuns()
{
    const std::vector<UnreadableRun>& unreadable = m_session.unreadableRuns();
    if (unreadable == m_notified)
        return;
    m_notified = unreadable;
    m_showsTrashed = false;
    if (unreadable.empty()) {
        clearMessage();
        return;
    }
    const QString first = words::errorText(unreadable.front().error);
    showWarningText(unreadable.size() == 1
                        ? tr("One run cannot be shown. %1").arg(first)
                        : tr("%1 runs cannot be shown. The first: %2").arg(words::count(qint64(unreadable.size())), first));
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
    for (const QModelIndex& row : rows)
        runs.push_back(m_filter->run(row.row()));
    return runs;
}

const Run* RunsPage::currentRun() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const QModelIndex current = m_table->currentIndex();
    const bool isChosen = current.isValid() && m_table->selectionModel()->isRowSelected(current.row(), {});
    return isChosen ? &m_filter->run(current.row()) : rows.isEmpty() ? nullptr : &m_filter->run(rows.front().row());
}

void RunsPage::choose(const QStringList& paths)
{
    QItemSelection rows;
    for (const QString& path : paths) {
        if (const int row = m_filter->rowOf(path); row >= 0)
            rows.select(m_filter->index(row, 0), m_filter->index(row, RunTableModel::Columns - 1));
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

void RunsPage::updateActions()
{
    const Run* run = currentRun();
    const std::vector<Run> chosen = chosenRuns();
    const bool free = std::any_of(chosen.begin(), chosen.end(), [](const Run& r) { return !r.inUse; });
    for (QAction* needsRun : {m_duplicate, m_star, m_edit, m_export})
        needsRun->setEnabled(run);
    for (QAction* needsModel : {m_evaluate, m_classify})
        needsModel->setEnabled(run && run->hasBest);
    m_resume->setEnabled(run && run->resumable && !m_session.jobs().mainRunning());
    m_duplicateButton->setEnabled(run);
    m_star->setText(run && run->annotations.starred ? tr("Take the &star away") : tr("&Star"));
    m_delete->setEnabled(free);
    m_undo->setEnabled(!m_trashed.isEmpty());
}

void RunsPage::starChosen()
{
    const Run* current = currentRun();
    if (!current)
        return;
    const bool star = !current->annotations.starred;
    for (const Run& run : chosenRuns()) {
        RunAnnotations annotations = run.annotations;
        annotations.starred = star;
        m_session.setAnnotations(run.path, annotations);
    }
}

void RunsPage::openPageWithRun(const QString& page)
{
    if (const Run* run = currentRun()) {
        m_session.setCurrentRun(run->path);
        m_session.requestPage(page);
    }
}

void RunsPage::resumeChosen()
{
    if (const Run* run = currentRun())
        m_session.offerRun(run->path);
    openPageWithRun(QStringLiteral("train"));
}

void RunsPage::duplicateChosen()
{
    if (const Run* run = currentRun()) {
        m_session.offerRecipe(run->recipe);
        m_session.requestPage(QStringLiteral("train"));
    }
}

void RunsPage::exportChosen() { (new ExportDialog(m_session, chosenPaths(), writeRunPlots, this))->open(); }

void RunsPage::trashSelected()
{
    m_tabs->commit();
    m_session.jobs().startSide<Moved>(
        this, [paths = chosenPaths()](const JobContext&) -> Result<Moved> { return moveEach(paths, moveToTrash); },
        [this](const Result<Moved>& moved) {
            if (!moved)
                return;
            m_trashed = moved->to;
            m_showsTrashed = false;
            if (moved->failure)
                showError(*moved->failure);
            else
                showTrashed();
            m_session.refreshRuns();
            updateActions();
        });
}

void RunsPage::undo()
{
    const QStringList trashed = std::exchange(m_trashed, {});
    updateActions();
    m_session.jobs().startSide<Moved>(
        this, [trashed](const JobContext&) -> Result<Moved> { return moveEach(trashed, restoreFromTrash); },
        [this](const Result<Moved>& moved) {
            if (!moved)
                return;
            m_trashed += moved->left;
            m_showsTrashed = false;
            if (moved->failure)
                showError(*moved->failure);
            else if (!moved->to.isEmpty())
                showDoneText(tr("Back again: %1").arg(named(moved->to)));
            m_session.refreshRuns();
            updateActions();
        });
}

void RunsPage::openTrash() { (new TrashDialog(m_session, this))->open(); }

}  // namespace leafbench::ui
