#include "ui/runs/RunsPage.h"

#include "engine/runs/store/RunTrash.h"
#include "ui/bridge/Session.h"
#include "ui/exchange/ExportDialog.h"
#include "ui/exchange/ImportDialog.h"
#include "ui/report/Report.h"
#include "ui/runs/RunTabs.h"
#include "ui/runs/TrashDialog.h"
#include "ui/shared/TableView.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

struct Moved {
    QStringList to;    ///< where the moved runs are now
    QStringList left;  ///< those that could not be moved
    std::optional<Error> failure;
};

/// If one run cannot be moved, the others still are.
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
    menu->setToolTipsVisible(true);
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

void RunsPage::updateActions()
{
    const Run* run = currentRun();
    const std::vector<Run> chosen = chosenRuns();
    const bool free = std::any_of(chosen.begin(), chosen.end(), [](const Run& r) { return !r.inUse && !r.starter; });
    for (QAction* needsRun : {m_duplicate, m_export})
        needsRun->setEnabled(run);
    for (QAction* needsOwnRun : {m_star, m_edit})
        needsOwnRun->setEnabled(run && !run->starter);
    for (QAction* needsModel : {m_evaluate, m_classify})
        needsModel->setEnabled(run && run->hasBest);
    const bool otherData = run && run->resumable && !m_session.mayHold(run->recipe.data);
    m_resume->setEnabled(run && run->resumable && !otherData);
    m_resume->setText(m_session.jobs().mainRunning() ? tr("Add &resuming to the queue") : tr("&Resume"));
    m_resume->setToolTip(
        otherData ? tr("This run learned from %1: open that dataset to go on").arg(QDir::toNativeSeparators(run->recipe.data))
                  : QString());
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

void RunsPage::exportChosen() { openExport(m_session, chosenPaths(), writeRunPlots, this); }

void RunsPage::trashSelected()
{
    m_tabs->commit();
    m_session.jobs().startSide<Moved>(
        this, [paths = chosenPaths()](const JobContext&) -> Result<Moved> { return moveEach(paths, moveToTrash); },
        [this](const Result<Moved>& moved) {
            if (!moved)
                return;
            m_trashed = moved->to;
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
            if (moved->failure)
                showError(*moved->failure);
            else if (!moved->to.isEmpty())
                showDoneText(tr("Back again: %1").arg(named(moved->to)));
            m_session.refreshRuns();
            updateActions();
        });
}

void RunsPage::showTrashed()
{
    m_trashedText = tr("In the trash: %1. Ctrl+Z takes it back.").arg(named(m_trashed));
    showDoneText(m_trashedText);
}

/// Drops undo entries restored or deleted elsewhere.
void RunsPage::forgetGoneFromTrash()
{
    if (m_trashed.isEmpty())
        return;
    m_session.jobs().startSide<QStringList>(
        this,
        [left = m_trashed](const JobContext&) mutable -> Result<QStringList> {
            left.removeIf([](const QString& path) { return QFileInfo::exists(path); });
            return left;
        },
        [this](const Result<QStringList>& gone) {
            if (!gone || m_trashed.removeIf([&](const QString& path) { return gone->contains(path); }) == 0)
                return;
            updateActions();
            if (withdraw(m_trashedText) && !m_trashed.isEmpty())
                showTrashed();
        });
}

void RunsPage::openTrash() { (new TrashDialog(m_session, this))->open(); }

}  // namespace leafbench::ui
