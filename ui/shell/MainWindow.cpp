#include "ui/shell/MainWindow.h"

#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/exchange/ImportDialog.h"
#include "ui/shared/UserSettings.h"
#include "ui/shared/Widgets.h"
#include "ui/shell/JobStrip.h"
#include "ui/shell/NavigationRail.h"
#include "ui/theme/Icons.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

const QString geometryKey = QStringLiteral("window");
const QString pageKey = QStringLiteral("page");

/// Local paths of a drop.
QStringList droppedPaths(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

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
    explicit PageScroll(QWidget* page)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidget(page);
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
      m_stack(new QStackedWidget)
{
    setWindowTitle(tr("Leafbench"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    resize(firstSize(*screen()));
    setMinimumSize(640, 480);

    for (const PageEntry& e : m_entries) {
        if (e.section.isEmpty())
            m_rail->addFoot(e.id, e.title, e.icon, e.key);
        else
            m_rail->addStep(e.id, e.title, e.icon, e.section);
    }
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(makeRailScroll());
    top->addWidget(m_stack, 1);
    auto* central = new QWidget;
    QVBoxLayout* layout = makeColumn(central, 0);
    layout->addLayout(top, 1);
    layout->addWidget(new JobStrip(session.jobs(), session.resources()));
    setCentralWidget(central);

    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(&session, &Session::pageRequested, this, &MainWindow::showPage);
    connect(&session, &Session::datasetFailed, this, &MainWindow::askWhichDataset);
    connect(&session, &Session::runsDirChanged, this, &MainWindow::forgetSteps);
    connect(&session.jobs(), &JobRunner::mainEnded, this, [this] {
        if (m_closing)
            stopAndClose();
    });
    session.clusterJobs();  // those of earlier windows are followed from now on
    addShortcuts();
    if (!m_entries.empty())
        showPage(m_entries.front().id);
    m_rail->focusCurrent();
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
    fit();
    return scroll;
}

void MainWindow::addShortcuts()
{
    int step = 0;
    for (const PageEntry& e : m_entries) {
        const QKeySequence keys = e.section.isEmpty() ? e.key : NavigationRail::keyOfStep(step++);
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, id = e.id] { showPage(id); });
    }
    auto* quit = new QShortcut(QKeySequence::Quit, this);
    connect(quit, &QShortcut::activated, this, &MainWindow::close);
}

const PageEntry* MainWindow::entry(const QString& id) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry& e) { return e.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
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

void MainWindow::showPage(const QString& id)
{
    const PageEntry* wanted = entry(id);
    if (!wanted)
        return;
    QWidget*& created = m_created[id];
    if (!created) {
        created = wanted->make(m_session);
        m_places[id] = new PageScroll(created);
        m_stack->addWidget(m_places[id]);
    }
    m_stack->setCurrentWidget(m_places[id]);
    m_rail->setCurrent(id);
    m_current = id;
}

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
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_session.jobs().mainRunning()) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_closing)
        askToStop();
}

void MainWindow::askToStop()
{
    if (m_question) {
        m_question->raise();
        return;
    }
    m_question
        = new QMessageBox(QMessageBox::Question, tr("Leafbench"),
                          tr("%1 is running. Stop it and close?").arg(m_session.jobs().mainTitle()), QMessageBox::NoButton, this);
    m_question->setInformativeText(tr("A training that is stopped can be resumed later."));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton* stop = m_question->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    QPushButton* stay = m_question->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(m_question, &QMessageBox::finished, this, [this, stop] {
        const bool stopIt = m_question->clickedButton() == stop;
        m_question = nullptr;
        if (stopIt)
            stopAndClose();
    });
    m_question->open();
}

void MainWindow::stopAndClose()
{
    m_closing = true;
    // The window stays responsive while the job ends; mainEnded calls this again.
    if (m_session.jobs().mainRunning())
        m_session.jobs().cancelMain();
    else
        close();
}

void MainWindow::askWhichDataset(const Error& error)
{
    if (error.code != ErrorCode::NoClasses || error.choices.isEmpty())
        return;
    auto* question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("whichDataset"));
    question->setWindowTitle(tr("Open dataset"));
    question->setLabelText(tr("%1 holds several datasets side by side. Open which one?").arg(QDir(error.subject).dirName()));
    question->setComboBoxItems(error.choices);
    connect(question, &QInputDialog::textValueSelected, this,
            [this, around = QDir(error.subject)](const QString& name) { m_session.openDataset(around.filePath(name)); });
    question->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QStringList paths = droppedPaths(event->mimeData());
    if (!paths.isEmpty()) {
        open(paths);
        return;
    }
    // A picture without a file, or an address: the Classify page handles it.
    showPage(QStringLiteral("classify"));
    QCoreApplication::sendEvent(page(m_current), event);
}

void MainWindow::open(const QStringList& paths)
{
    if (paths.size() == 1 && isImportable(paths.front())) {
        importInto(m_session, paths.front(), this);
    } else if (paths.size() == 1 && (QFileInfo(paths.front()).isDir() || !QFileInfo::exists(paths.front()))) {
        showPage(QStringLiteral("explore"));
        m_session.openDataset(paths.front());
    } else if (paths.size() == 1 && paths.front().endsWith(QStringLiteral(".db"), Qt::CaseInsensitive)) {
        showPage(QStringLiteral("tune"));
        m_session.offerStudy(paths.front());
    } else {
        showPage(QStringLiteral("classify"));
        m_session.offerImages(paths);
    }
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::restorePlace()
{
    const QSettings settings = userSettings();
    restoreGeometry(settings.value(geometryKey).toByteArray());
    showPage(settings.value(pageKey).toString());
}

void MainWindow::rememberPlace() const
{
    QSettings settings = userSettings();
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(pageKey, m_current);
}

}  // namespace leafbench::ui
