#include "ui/shell/MainWindow.h"

#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/JobQueue.h"
#include "ui/bridge/Session.h"
#include "ui/explore/ExplorePage.h"
#include "ui/help/GlossaryPage.h"
#include "ui/labs/LabPanel.h"
#include "ui/plots/HelpAsked.h"
#include "ui/shared/Page.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/files/ExportsFolder.h"
#include "ui/shared/layout/TabOrder.h"
#include "ui/shell/EndBanner.h"
#include "ui/shell/FirstStart.h"
#include "ui/shell/JobStrip.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/QueueOffer.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr int wordsFrom = 620;  ///< drawn pixels of the window: in less, the rail has icons alone

/// What the screen has room for, with the window's title.
QSize firstSize(const QScreen& screen)
{
    constexpr int titleBar = 36;
    return QSize(1280, 820).boundedTo(screen.availableGeometry().size() - QSize(0, titleBar));
}

/// A page that the window is too small for scrolls, both ways; else it fills the window. QScrollArea's own way (widgetResizable)
/// gives a page with wrapped texts its preferred height, not its least one, and would scroll where nothing has to.
class PageScroll : public QScrollArea {
public:
    explicit PageScroll(QStackedWidget& stack)
    {
        stack.addWidget(this);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void fit() { widget()->resize(viewport()->size().expandedTo(widget()->minimumSizeHint())); }
};

}  // namespace

MainWindow::MainWindow(Session& session, std::vector<PageEntry> pages, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_entries(std::move(pages)),
      m_rail(new NavigationRail),
      m_stack(new QStackedWidget),
      m_banner(new EndBanner),
      m_offer(new QueueOffer(session.jobs().queue())),
      m_strip(new JobStrip(session.jobs(), session.resources()))
{
    setWindowTitle(tr("Leafbench"));
    setWindowIcon(programIcon());
    setExportsBeside(m_session.runsDir());
    connect(&m_session, &Session::runsDirChanged, this, [this] { setExportsBeside(m_session.runsDir()); });
    setAcceptDrops(true);
    resize(firstSize(*screen()));
    setMinimumSize(640, 480);

    for (const PageEntry& e : m_entries) {
        if (e.section.isEmpty())
            m_rail->addFoot(e.id, e.title, e.icon, e.key);
        else
            m_rail->addStep(e.id, e.title, e.icon, e.section);
    }
    setCentralWidget(makeContent());
    new MainMenu(*this, session, *m_strip, m_entries);

    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(&session, &Session::pageRequested, this, [this](const QString& id) {
        if (id == QLatin1String("labs"))
            setGuideVisible(true);
        else
            showPage(id);
    });
    connect(&session, &Session::datasetFailed, this, &MainWindow::askWhichDataset);
    connect(&session, &Session::runsDirChanged, this, &MainWindow::forgetSteps);
    setAnimated(!reducedMotion());
    connect(&Motion::instance(), &Motion::changed, this, [this] { setAnimated(!reducedMotion()); });
    connectJobs();
    connectMemory();
    session.clusterJobs();  // those of earlier windows are followed from now on
    if (!m_entries.empty())
        showPage(m_entries.front().id);
    m_rail->focusCurrent();
}

MainWindow::~MainWindow()
{
    if (m_guide)
        m_guide->disconnect(this);  // it hides once more while it is deleted, after this
}

QWidget* MainWindow::makeContent()
{
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(24, 12, 24, 0);
    messages->addWidget(m_offer);
    messages->addWidget(m_banner);
    auto* pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addLayout(messages);
    pages->addWidget(m_stack, 1);
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(makeRailScroll());
    top->addLayout(pages, 1);
    auto* central = new QWidget;
    QVBoxLayout* layout = makeColumn(central, 0);
    layout->addLayout(top, 1);
    layout->addWidget(m_strip);
    return central;
}

QWidget* MainWindow::makeRailScroll()
{
    QScrollArea* scroll = makeScroll(m_rail);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The scroll bar gets room of its own.
    QScrollBar* bar = scroll->verticalScrollBar();
    const auto fit = [this, scroll, bar] {
        scroll->setFixedWidth(m_rail->minimumWidth() + (bar->maximum() > 0 ? bar->sizeHint().width() : 0));
    };
    connect(bar, &QScrollBar::rangeChanged, scroll, fit);
    connect(m_rail, &NavigationRail::widthChanged, scroll, fit);
    fit();
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::fitRail);
    fitRail();
    return scroll;
}

/// In large type the page needs the room more than the rail's words do.
void MainWindow::fitRail() { m_rail->setNarrow(width() < Theme::instance().textPixels(wordsFrom)); }

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
}

void MainWindow::makeGuide()
{
    m_guide = new QDockWidget(tr("Guided labs"), this);
    m_guide->setObjectName(QStringLiteral("guide"));
    m_guide->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto* labs = new LabPanel(m_session, [this](const QString& id) { return page(id); });
    m_guide->setWidget(labs);
    restoreLab(*labs);
    addDockWidget(Qt::RightDockWidgetArea, m_guide);
    constexpr int roomy = 1200, narrow = 300, wide = 360;
    resizeDocks({m_guide}, {width() < roomy ? narrow : wide}, Qt::Horizontal);
    connect(m_guide, &QDockWidget::visibilityChanged, this, &MainWindow::guideVisibleChanged);
}

void MainWindow::setGuideVisible(bool visible)
{
    if (visible && !m_guide)
        makeGuide();
    if (!m_guide)
        return;
    m_guide->setVisible(visible);
    if (visible)
        m_guide->widget()->setFocus();
}

bool MainWindow::isGuideVisible() const { return m_guide && m_guide->isVisible(); }

const PageEntry* MainWindow::entry(const QString& id) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry& e) { return e.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

QString MainWindow::pageTitle(const QString& id) const
{
    const PageEntry* e = entry(id);
    return e ? e->title : QString();
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const PageEntry& e : m_entries)
        ids += e.id;
    return ids;
}

QWidget* MainWindow::page(const QString& id) const
{
    const auto it = m_created.find(id);
    return it == m_created.end() ? nullptr : it->second;
}

/// Null for an unknown id.
QWidget* MainWindow::makePage(const QString& id)
{
    const PageEntry* wanted = entry(id);
    if (!wanted || page(id))
        return page(id);
    auto* place = new PageScroll(*m_stack);
    QWidget* created = wanted->make(m_session, place->viewport());
    place->setWidget(created);
    m_places[id] = place;
    m_created[id] = created;
    if (auto* made = qobject_cast<Page*>(created); made && m_kept.contains(id))
        made->restoreState(m_kept.take(id));
    return created;
}

void MainWindow::showPage(const QString& id)
{
    QWidget* created = makePage(id);
    if (!created)
        return;
    if (auto* help = qobject_cast<GlossaryPage*>(created); help && m_current != id)
        help->showTermsOf(m_current);
    const bool wasFirst = m_first;
    leaveFirstStart();
    m_stack->setCurrentWidget(m_places[id]);
    m_rail->setCurrent(id);
    m_rail->setBadge(id, false);
    if (wasFirst)
        m_rail->focusCurrent();  // what had the focus is gone
    m_current = id;
}

void MainWindow::showFirstStart()
{
    if (m_first)
        return;
    auto* place = new PageScroll(*m_stack);
    m_first = new FirstStart(m_session, place->viewport());
    place->setWidget(m_first);
    m_stack->setCurrentWidget(place);
    m_rail->setCurrent({});
    connect(m_first, &FirstStart::picturesChosen, this, &MainWindow::open);
    connect(m_first, &FirstStart::datasetChosen, this, [this](const QString& folder) { open({folder}); });
    connect(m_first, &FirstStart::demoAsked, this, [this] {
        showPage(QStringLiteral("explore"));
        if (auto* explore = qobject_cast<ExplorePage*>(page(QStringLiteral("explore"))))
            explore->makeDemo();
    });
}

/// Whoever goes on to a page knows the way from now on.
void MainWindow::leaveFirstStart()
{
    if (!m_first)
        return;
    QWidget* place = m_stack->currentWidget();
    m_first = nullptr;
    m_stack->removeWidget(place);
    place->deleteLater();  // a button of its own may have caused this
    FirstStart::setServed();
}

void MainWindow::dismissMessage() { m_banner->dismiss(); }

/// The pages of the steps show what was in another runs folder: they are made again.
void MainWindow::forgetSteps()
{
    for (const PageEntry& e : m_entries) {
        if (e.section.isEmpty() || !m_created.erase(e.id))
            continue;
        QWidget* place = m_places[e.id];
        m_places.erase(e.id);
        m_stack->removeWidget(place);
        place->deleteLater();  // it may have caused this
    }
    m_session.jobs().queue().prepareAgain();
    showPage(m_current);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // A widget that is pressed and then disabled or hidden would hand the focus to a stranger: the page takes it.
    const QWidget* had = focusWidget();
    if (had && (!had->isEnabled() || !had->isVisible()) && page(m_current)) {
        page(m_current)->setFocus();
        return true;
    }
    return moveFocus(*this, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// Escape that nothing on the page wants.
bool MainWindow::event(QEvent* event)
{
    if (event->type() != HelpAsked::kind())
        return QMainWindow::event(event);
    showPage(QStringLiteral("help"));
    if (auto* help = qobject_cast<GlossaryPage*>(page(QStringLiteral("help"))))
        help->showTerm(static_cast<HelpAsked*>(event)->term());
    event->accept();
    return true;
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_banner->isVisible())
        dismissMessage();
    else
        QMainWindow::keyPressEvent(event);
}

}  // namespace leafbench::ui
