#include "ui/bridge/Session.h"
#include "ui/exchange/ImportDialog.h"
#include "ui/labs/LabPanel.h"
#include "ui/shared/Page.h"
#include "ui/shared/UserSettings.h"
#include "ui/shell/EndBanner.h"
#include "ui/shell/FirstStart.h"
#include "ui/shell/MainWindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QMimeData>

#include <utility>

namespace leafbench::ui {
namespace {

const QString geometryKey = QStringLiteral("window");
const QString pageKey = QStringLiteral("page");
const QString datasetKey = QStringLiteral("dataset");
const QString chosenRunKey = QStringLiteral("chosen_run");
const QString shownRunKey = QStringLiteral("shown_run");
const QString guideKey = QStringLiteral("guide");
const QString labKey = QStringLiteral("lab");
const QString pagesKey = QStringLiteral("pages");

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

}  // namespace

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

void MainWindow::connectMemory()
{
    connect(&m_session, &Session::runsChanged, this, &MainWindow::rechooseRun);
    connect(&m_session, &Session::datasetChanged, this, [this] {
        if (!m_remembers)
            return;
        userSettings().setValue(datasetKey, m_session.dataset()->root);
        FirstStart::setServed();
    });
}

void MainWindow::restoreWork()
{
    m_remembers = true;
    QSettings settings = userSettings();
    m_runToChoose = settings.value(chosenRunKey).toString();
    m_runToShow = settings.value(shownRunKey).toString();
    settings.beginGroup(pagesKey);
    for (const QString& id : settings.childKeys())
        m_kept[id] = settings.value(id).toByteArray();
    settings.endGroup();
    for (const auto& [id, widget] : m_created) {
        if (auto* made = qobject_cast<Page*>(widget); made && m_kept.contains(id))
            made->restoreState(m_kept.take(id));
    }
    if (settings.value(guideKey).toBool()) {
        if (!m_guide)
            makeGuide();
        m_guide->show();  // the focus stays where it is
    }
    if (const QString folder = settings.value(datasetKey).toString(); !folder.isEmpty())
        reopenDataset(folder);
}

/// In the background: the disk may be away. A folder that is gone is told in one sentence, which the next start does not repeat.
void MainWindow::reopenDataset(const QString& folder)
{
    m_session.jobs().startSide<bool>(
        this, [folder](const JobContext&) -> Result<bool> { return QFileInfo(folder).isDir(); },
        [this, folder](const Result<bool>& there) {
            if (m_session.dataset() || !there)
                return;
            if (*there) {
                m_session.openDataset(folder);
                return;
            }
            userSettings().remove(datasetKey);
            m_banner->tell(
                "warning",
                tr("The dataset that was open last time is not there any more: %1").arg(QDir::toNativeSeparators(folder)),
                tr("Show Explore"), [this] { showPage(QStringLiteral("explore")); });
        });
}

/// Once the runs have been read; one that is gone is not missed.
void MainWindow::rechooseRun()
{
    const QString chosen = std::exchange(m_runToChoose, {}), shown = std::exchange(m_runToShow, {});
    if (m_session.findRun(chosen) && m_session.chosenRun().isEmpty())
        m_session.setCurrentRun(chosen);
    if (m_session.findRun(shown))
        m_session.setTrainedRun(shown);
}

/// Kept at every step: a lab may be worked at for hours.
void MainWindow::restoreLab(LabPanel& labs)
{
    if (!m_remembers)
        return;
    labs.restoreState(userSettings().value(labKey).toByteArray());
    connect(&labs, &LabPanel::progressed, &labs, [&labs] { userSettings().setValue(labKey, labs.keptState()); });
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
    if (!m_first)
        settings.setValue(pageKey, m_current);
    if (!m_remembers)
        return;
    settings.setValue(guideKey, m_guide && !m_guide->isHidden());
    settings.setValue(chosenRunKey, m_session.chosenRun());
    settings.setValue(shownRunKey, m_session.currentRun());
    settings.beginGroup(pagesKey);
    for (const auto& [id, widget] : m_created) {
        if (const auto* made = qobject_cast<Page*>(widget); made && !made->keptState().isEmpty())
            settings.setValue(id, made->keptState());
    }
}

}  // namespace leafbench::ui
