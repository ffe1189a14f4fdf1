#include "ui/shell/MainMenu.h"

#include "ui/bridge/Session.h"
#include "ui/exchange/ImportDialog.h"
#include "ui/runs/RunsPage.h"
#include "ui/shared/JobPage.h"
#include "ui/shared/UserSettings.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/JobStrip.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/theme/TextSizes.h"
#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

/// The keys that the desktop has for it, and the one that needs no Shift.
QList<QKeySequence> largerKeys()
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::ZoomIn);
    for (const auto key : {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}) {
        if (!keys.contains(QKeySequence(key)))
            keys << QKeySequence(key);
    }
    return keys;
}

/// The page's main action; null: it starts no job.
QPushButton* startButtonOf(QWidget* page)
{
    const auto* jobPage = qobject_cast<JobPage*>(page);
    return jobPage ? jobPage->startButton() : nullptr;
}

}  // namespace

MainMenu::MainMenu(MainWindow& window, Session& session, JobStrip& strip, const std::vector<PageEntry>& pages)
    : QObject(&window),
      m_window(window),
      m_session(session),
      m_strip(strip)
{
    fillFile(add(tr("&File"), "fileMenu"));
    fillRun(add(tr("Ru&n"), "runMenu"));
    fillView(add(tr("Vie&w"), "viewMenu"), pages);
    fillHelp(add(tr("&Help"), "helpMenu"));
}

QMenu* MainMenu::add(const QString& title, const char* name)
{
    QMenu* menu = m_window.menuBar()->addMenu(title);
    menu->setObjectName(QLatin1String(name));
    menu->setToolTipsVisible(true);
    return menu;
}

QAction* MainMenu::add(QMenu* menu, const QString& text, const char* name, const QKeySequence& key, std::function<void()> act)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void MainMenu::fillFile(QMenu* menu)
{
    add(menu, tr("&Open dataset\u2026"), "openDataset", QKeySequence::Open, [this] { openDataset(); });
    add(menu, tr("Open &pictures\u2026"), "openPictures", Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { openPictures(); });
    m_recent = menu->addMenu(tr("Open &recent"));
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    connect(menu, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    menu->addSeparator();
    add(menu, tr("&Import a bundle or weights\u2026"), "importFile", Qt::CTRL | Qt::Key_I,
        [this] { importFileInto(m_session, &m_window); });
    add(menu, tr("Import a run\u2019s &folder\u2026"), "importFolder", {}, [this] { importFolderInto(m_session, &m_window); });
    add(menu, tr("&Export runs\u2026"), "exportRuns", Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { exportRuns(); });
    menu->addSeparator();
    add(menu, tr("&Quit"), "quit", Qt::CTRL | Qt::Key_Q, [this] { m_window.close(); });
}

/// Without asking the disk, which may be away.
void MainMenu::fillRecent()
{
    m_recent->clear();
    for (const QString& folder : rememberedDatasets()) {
        QAction* action = m_recent->addAction(QDir::toNativeSeparators(folder).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, folder] { m_window.open({folder}); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainMenu::fillRun(QMenu* menu)
{
    m_start = add(menu, {}, "startJob", Qt::CTRL | Qt::Key_Return, [this] {
        if (QPushButton* start = startButtonOf(m_window.page(m_window.currentPage())))
            start->click();
    });
    showStart(false);
    menu->addSeparator();
    m_pause = add(menu, tr("&Pause"), "pauseJob", Qt::CTRL | Qt::Key_P, [this] { m_strip.togglePause(); });
    m_cancel = add(menu, tr("&Cancel"), "cancelJob", Qt::CTRL | Qt::Key_Period, [this] { m_strip.cancel(); });
    menu->addSeparator();
    add(menu, tr("Close the &message"), "closeMessage", Qt::CTRL | Qt::Key_M, [this] { m_window.dismissMessage(); });
    connect(menu, &QMenu::aboutToShow, this, [this] { showStart(true); });
    connect(menu, &QMenu::aboutToHide, this, [this] { showStart(false); });
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &MainMenu::updateJob);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &MainMenu::updateJob);
    connect(&m_session.jobs(), &JobRunner::mainPausedChanged, this, &MainMenu::updateJob);
    updateJob();
}

/// What the page's button says and whether it can be pressed is asked when the menu opens. While it is closed the key always acts:
/// the button decides.
void MainMenu::showStart(bool open)
{
    const QPushButton* start = open ? startButtonOf(m_window.page(m_window.currentPage())) : nullptr;
    m_start->setText(start ? QString(start->text()).remove(u'&') : tr("Start this page\u2019s job"));
    m_start->setEnabled(!open || (start && start->isEnabled()));
}

void MainMenu::updateJob()
{
    const bool running = m_session.jobs().mainRunning();
    m_pause->setEnabled(running);
    m_cancel->setEnabled(running);
    m_pause->setText(m_session.jobs().mainPaused() ? tr("&Resume") : tr("&Pause"));
}

void MainMenu::fillView(QMenu* menu, const std::vector<PageEntry>& pages)
{
    int step = 0;
    for (const PageEntry& page : pages) {
        const bool isStep = !page.section.isEmpty();
        add(menu, page.title, qPrintable(QStringLiteral("page-") + page.id), isStep ? NavigationRail::keyOfStep(step++) : page.key,
            [this, id = page.id] { m_window.showPage(id); });
    }
    menu->addSeparator();
    addTheme(menu->addMenu(tr("The&me")));
    addTextSize(menu->addMenu(tr("Te&xt size")));
    QAction* full = add(menu, tr("&Full screen"), "fullScreen", Qt::Key_F11,
                        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, full, [this, full] { full->setChecked(m_window.isFullScreen()); });
}

void MainMenu::addTheme(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    for (const auto& [mode, text] : {std::pair(Theme::Mode::System, tr("&As the desktop")),
                                     {Theme::Mode::Light, tr("&Light")},
                                     {Theme::Mode::Dark, tr("&Dark")}}) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setObjectName(QStringLiteral("theme%1").arg(int(mode)));
        connect(action, &QAction::triggered, this, [mode = mode] { Theme::instance().setMode(mode); });
        connect(menu, &QMenu::aboutToShow, action, [action, mode = mode] { action->setChecked(Theme::instance().mode() == mode); });
    }
}

void MainMenu::addTextSize(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    for (const int size : textSizes) {
        QAction* action = group->addAction(menu->addAction(words::percent(size / 100.0, 0)));
        action->setCheckable(true);
        action->setObjectName(QStringLiteral("textSize%1").arg(size));
        connect(action, &QAction::triggered, this, [size] { Theme::instance().setTextSize(size); });
        connect(menu, &QMenu::aboutToShow, action, [action, size] { action->setChecked(Theme::instance().textSize() == size); });
    }
    menu->addSeparator();
    add(menu, tr("&Larger"), "largerText", {}, [this] { stepTextSize(1); })->setShortcuts(largerKeys());
    add(menu, tr("&Smaller"), "smallerText", Qt::CTRL | Qt::Key_Minus, [this] { stepTextSize(-1); });
}

void MainMenu::stepTextSize(int by)
{
    const int now = Theme::instance().textSize();
    const auto larger = std::upper_bound(textSizes.begin(), textSizes.end(), now);
    const auto same = std::lower_bound(textSizes.begin(), textSizes.end(), now);
    if (by > 0 && larger != textSizes.end())
        Theme::instance().setTextSize(*larger);
    else if (by < 0 && same != textSizes.begin())
        Theme::instance().setTextSize(*(same - 1));
}

void MainMenu::fillHelp(QMenu* menu)
{
    QAction* guide = add(menu, tr("Gu&ided labs"), "guidedLabs", Qt::CTRL | Qt::Key_G,
                         [this] { m_window.setGuideVisible(!m_window.isGuideVisible()); });
    guide->setCheckable(true);
    connect(&m_window, &MainWindow::guideVisibleChanged, guide, &QAction::setChecked);
    add(menu, tr("&Glossary"), "glossary", {}, [this] { m_window.showPage(QStringLiteral("help")); });
    add(menu, tr("&Keyboard shortcuts"), "keyboardShortcuts", {}, [this] { showShortcuts(); });
    menu->addSeparator();
    add(menu, tr("&About Leafbench"), "about", {}, [this] { (new AboutDialog(&m_window))->open(); });
}

void MainMenu::openDataset()
{
    const QString start = m_session.dataset() ? m_session.dataset()->root : QDir::homePath();
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Open a dataset folder"), start);
    if (!folder.isEmpty())
        m_window.open({folder});
}

void MainMenu::openPictures()
{
    const QStringList paths = QFileDialog::getOpenFileNames(&m_window, tr("Open images"));
    if (!paths.isEmpty()) {
        m_window.showPage(QStringLiteral("classify"));
        m_session.offerImages(paths);
    }
}

/// Those that are chosen on Runs; where none is, that page lets choose.
void MainMenu::exportRuns()
{
    m_window.showPage(QStringLiteral("runs"));
    auto* page = qobject_cast<RunsPage*>(m_window.page(QStringLiteral("runs")));
    if (page && !page->chosenPaths().isEmpty())
        page->exportChosen();
}

void MainMenu::showShortcuts()
{
    const QString id = m_window.currentPage();
    (new ShortcutsDialog(keyUses(m_window, m_window.page(id), m_window.pageTitle(id)), &m_window))->open();
}

}  // namespace leafbench::ui
