#include "ui/pages/RunsPage.h"

#include "engine/runs/RunTrash.h"
#include "ui/bridge/Session.h"
#include "ui/models/RunDifferenceModel.h"
#include "ui/models/RunStudy.h"
#include "ui/models/RunTableFilter.h"
#include "ui/models/RunTableModel.h"
#include "ui/report/Report.h"
#include "ui/widgets/ExportDialog.h"
#include "ui/widgets/ImportDialog.h"
#include "ui/widgets/ParallelCoordinates.h"
#include "ui/widgets/RunCurves.h"
#include "ui/widgets/RunDetails.h"
#include "ui/widgets/RunFilterBar.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TrashDialog.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace leafbench::ui {
namespace {

enum Tab { Curves, Differences, Parallel, Details };

struct Thrown {
    QStringList paths;  ///< in the trash
    std::optional<Error> failure;
};

QString named(const QStringList& paths)
{
    return paths.size() == 1 ? QFileInfo(paths.front()).fileName() : RunsPage::tr("%1 runs").arg(words::count(paths.size()));
}

}  // namespace

void RunsPage::updateRuns()
{
    // Guests, as a tuning's trials are, lie elsewhere and are looked after there.
    std::vector<Run> runs;
    const QString here = QDir(m_session.runsDir()).absolutePath();
    std::copy_if(m_session.runs().begin(), m_session.runs().end(), std::back_inserter(runs),
                 [&](const Run& run) { return QFileInfo(run.path).path() == here; });
    m_choosing = true;
    m_model->setRuns(runs);
    m_choosing = false;
    m_pages->setCurrentIndex(runs.empty() ? 0 : 1);
    m_filterBar->setRuns(m_model->runs(), m_filter->rowCount());
    if (m_table->selectionModel()->selectedRows().isEmpty() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    updateChosen();
    tellUnreadable();
}

void RunsPage::tellUnreadable()
{
    const std::vector<UnreadableRun>& unreadable = m_session.unreadableRuns();
    if (unreadable == m_told)
        return;
    m_told = unreadable;
    if (unreadable.empty()) {
        clearMessage();
        return;
    }
    const QString first = words::errorText(unreadable.front().error);
    showWarningText(unreadable.size() == 1 ? tr("One run cannot be shown. %1").arg(first)
                                           : tr("%1 runs cannot be shown. The first: %2").arg(words::count(qint64(unreadable.size())), first));
}

void RunsPage::updateFilter()
{
    m_choosing = true;
    m_filter->setFilter(m_filterBar->filter());
    m_choosing = false;
    m_filterBar->setRuns(m_model->runs(), m_filter->rowCount());
    if (m_table->selectionModel()->selectedRows().isEmpty() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    updateChosen();
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

/// Only what is looked at.
void RunsPage::updateComparison()
{
    m_details->showRun(currentRun());
    switch (m_tabs ? m_tabs->currentIndex() : -1) {
    case Curves: m_curves->setRuns(chosenRuns()); break;
    case Differences:
        m_differences->setRuns(chosenRuns());
        m_differenceTable->resizeColumnsToContents();
        break;
    case Parallel: updateParallel(); break;
    default: break;
    }
}

void RunsPage::updateParallel()
{
    const std::vector<Run> runs = m_filter->runs();
    m_parallelPaths.clear();
    for (const Run& run : runs)
        m_parallelPaths << run.path;
    const auto study = studyOfRuns(runs);
    m_parallel->setStudy(study);
    m_parallelPages->setCurrentIndex(study ? 1 : 0);
    const Run* current = currentRun();
    const auto number = current ? m_parallelPaths.indexOf(current->path) : -1;
    m_parallel->setHighlighted(number < 0 ? std::nullopt : std::optional(static_cast<int>(number)));
}

void RunsPage::updateActions()
{
    const Run* run = currentRun();
    const std::vector<Run> chosen = chosenRuns();
    const bool free = std::any_of(chosen.begin(), chosen.end(), [](const Run& r) { return !r.inUse; });
    m_evaluate->setEnabled(run && run->hasBest);
    m_classify->setEnabled(run && run->hasBest);
    m_resume->setEnabled(run && run->resumable && !m_session.jobs().mainRunning());
    m_duplicate->setEnabled(run);
    m_duplicateButton->setEnabled(run);
    m_star->setEnabled(run);
    m_star->setText(run && run->marks.starred ? tr("Take the &star away") : tr("&Star"));
    m_edit->setEnabled(run);
    m_delete->setEnabled(free);
    m_undo->setEnabled(!m_thrown.isEmpty());
    m_export->setEnabled(run);
}

void RunsPage::starChosen()
{
    const Run* current = currentRun();
    if (!current)
        return;
    const bool star = !current->marks.starred;
    for (const Run& run : chosenRuns()) {
        RunMarks marks = run.marks;
        marks.starred = star;
        m_session.setMarks(run.path, marks);
    }
}

void RunsPage::editMarks()
{
    m_tabs->setCurrentIndex(Details);
    m_details->editTags();
}

void RunsPage::goWith(const QString& page)
{
    if (const Run* run = currentRun()) {
        m_session.setCurrentRun(run->path);
        m_session.wantPage(page);
    }
}

void RunsPage::evaluateChosen()
{
    goWith(QStringLiteral("evaluate"));
}

void RunsPage::classifyChosen()
{
    goWith(QStringLiteral("classify"));
}

void RunsPage::resumeChosen()
{
    if (const Run* run = currentRun())
        m_session.offerRun(run->path);
    goWith(QStringLiteral("train"));
}

void RunsPage::duplicateChosen()
{
    if (const Run* run = currentRun()) {
        m_session.offerRecipe(run->recipe);
        m_session.wantPage(QStringLiteral("train"));
    }
}

void RunsPage::exportChosen()
{
    auto* dialog = new ExportDialog(m_session, chosenPaths(), this);
    dialog->setPlots(writeRunPlots);
    dialog->open();
}

void RunsPage::importFile()
{
    importFileInto(m_session, this);
}

void RunsPage::importFolder()
{
    importFolderInto(m_session, this);
}

void RunsPage::throwChosenAway()
{
    const QStringList paths = chosenPaths();
    m_details->commit();
    m_session.jobs().startSide<Thrown>(
        this,
        [paths](const JobContext&) -> Outcome<Thrown> {
            Thrown thrown;
            for (const QString& path : paths) {
                if (const auto moved = throwAway(path))
                    thrown.paths << *moved;
                else
                    thrown.failure = moved.error();
            }
            return thrown;
        },
        [this](const Outcome<Thrown>& outcome) {
            if (!outcome)
                return;
            m_thrown = outcome->paths;
            if (outcome->failure)
                showError(*outcome->failure);
            else
                showDoneText(tr("In the trash: %1. Ctrl+Z takes it back.").arg(named(m_thrown)));
            m_session.refreshRuns();
            updateActions();
        });
}

void RunsPage::undo()
{
    const QStringList thrown = std::exchange(m_thrown, {});
    updateActions();
    m_session.jobs().startSide<QStringList>(
        this,
        [thrown](const JobContext&) -> Outcome<QStringList> {
            QStringList back;
            for (const QString& path : thrown) {
                auto placed = putBack(path);
                if (!placed)
                    return placed.as<QStringList>();
                back << *placed;
            }
            return back;
        },
        [this](const Outcome<QStringList>& back) {
            if (back)
                showDoneText(tr("Back again: %1").arg(named(*back)));
            else if (back.failed())
                showError(back.error());
            m_session.refreshRuns();
        });
}

void RunsPage::openTrash()
{
    (new TrashDialog(m_session, this))->open();
}

}  // namespace leafbench::ui
