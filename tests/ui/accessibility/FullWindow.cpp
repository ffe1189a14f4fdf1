#include "tests/ui/accessibility/FullWindow.h"

#include "engine/cluster/ClusterJob.h"
#include "engine/labs/Lab.h"
#include "tests/testing/SmallDataset.h"
#include "tests/ui/BusyPool.h"
#include "tests/ui/EndlessJob.h"
#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "tests/ui/madeup/MadeUpEvaluation.h"
#include "tests/ui/madeup/MadeUpTuning.h"
#include "ui/bridge/JobQueue.h"
#include "ui/classify/camera/CameraDialog.h"
#include "ui/cluster/ClusterDialog.h"
#include "ui/evaluate/other/OtherPicturesDialog.h"
#include "ui/exchange/ExportDialog.h"
#include "ui/exchange/ImportDialog.h"
#include "ui/explore/EndedRuns.h"
#include "ui/explore/SplitDialog.h"
#include "ui/labs/LabLibrary.h"
#include "ui/labs/LabPanel.h"
#include "ui/plots/LectureView.h"
#include "ui/plots/PlotHelp.h"
#include "ui/plots/PlotTableDialog.h"
#include "ui/runs/TrashDialog.h"
#include "ui/shared/UserSettings.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/FirstStart.h"
#include "ui/shell/QueueButton.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/StandardPages.h"
#include "ui/speedup/SpeedupPage.h"
#include "ui/theme/Theme.h"
#include "ui/train/TrainPage.h"
#include "ui/tune/TunePage.h"
#include "ui/words/Counted.h"
#include "ui/words/Glossary.h"

#include <QDialog>
#include <QMessageBox>
#include <QPointer>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace leafbench::testing {
namespace {

/// A widget of the window's as a window of its own.
QWidget* shownAlone(QWidget* widget, QSize size)
{
    widget->resize(size);
    widget->show();
    return widget;
}

QWidget* opened(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    return dialog;
}

/// Cameras that are slow to wake up.
class TwoCameras : public ui::CameraSource {
public:
    QList<Camera> cameras() const override
    {
        return {{"front", QStringLiteral("Integrated Webcam HD: Integrated W")}, {"hand", QStringLiteral("Microscope")}};
    }
    void start(const QByteArray&) override {}
    void stop() override {}
};

/// Layouts take some turns of the event loop, and so do pages that read a file.
void settle()
{
    constexpr int turns = 12;  // ms
    QTest::qWait(turns);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::processEvents();
}

}  // namespace

FullWindow::FullWindow()
{
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    writeData();
    ui::userSettings().remove(QStringLiteral("lastLook"));
    m_session = std::make_unique<ui::Session>(m_dir.filePath(QStringLiteral("runs")));
    m_window = std::make_unique<ui::MainWindow>(*m_session, ui::standardPages());
    m_window->resize(1024, 700);
    m_window->show();
    QSignalSpy opened(m_session.get(), &ui::Session::datasetChanged), read(m_session.get(), &ui::Session::runsChanged);
    m_session->openDataset(m_dir.filePath(QStringLiteral("leaves")));
    m_session->refreshRuns();
    QTRY_VERIFY(!opened.isEmpty() && !read.isEmpty());
    for (const Run& stored : m_session->runs()) {
        if (stored.starter)
            continue;
        Evaluation evaluation = madeUpScoredEvaluation(4);
        evaluation.subset = Subset::Valid;  // which Evaluate shows first
        writeMadeUpEvaluation(stored, evaluation);
        m_session->setCurrentRun(stored.path);
    }
    for (const QString& id : m_window->pageIds())
        m_window->showPage(id);
    showStudies();
    auto* ended = m_window->findChild<ui::EndedRuns*>();
    ended->setSeen(QDateTime::currentDateTime().addDays(-1));
    QTRY_VERIFY(!ended->shown().isEmpty());
}

/// Three runs on the dataset, and a cluster with two jobs that are over.
void FullWindow::writeData()
{
    const QString data = m_dir.filePath(QStringLiteral("leaves")), runs = m_dir.filePath(QStringLiteral("runs"));
    writeSmallDataset(data);
    Run run = madeUpRun(6, 6);
    run.recipe.data = data;
    for (const char* optimizer : {"sgd", "adamw"}) {
        QVERIFY(run.recipe.set(QStringLiteral("optimizer"), QLatin1String(optimizer)));
        writeMadeUpRun(runs, run);
        run.started = run.started.addDays(1);
        run.name += QLatin1String("-2");
        run.path = runs + u'/' + run.name;
    }
    run.started = QDateTime::currentDateTime().addDays(-1);  // and one that has just ended
    writeMadeUpRun(runs, run);
    qputenv("LEAFBENCH_CLUSTERS", m_dir.filePath(QStringLiteral("clusters")).toUtf8());
    const ClusterProfile cluster{.name = QStringLiteral("hazel"), .host = QStringLiteral("login.hazel.example"), .nodes = 2};
    QVERIFY(writeCluster(cluster));
    ClusterJob job{.id = QStringLiteral("20260914-161502-train"), .cluster = cluster, .slurmId = QStringLiteral("4711")};
    job.state = ClusterJobState::Failed;
    job.slurmState = QStringLiteral("TIMEOUT");
    job.failure = QStringLiteral("slurmstepd: error: *** JOB 4711 ON node7 CANCELLED DUE TO TIME LIMIT ***");
    job.submitted = job.since = job.heard = QDateTime(QDate(2026, 9, 14), QTime(16, 15), Qt::UTC);
    job.done = 3;
    job.total = 24;
    job.home = QStringList(runs);
    QVERIFY(storeClusterJob(runs, job));
    job.id = QStringLiteral("20260915-090000-tune");
    job.kind = ClusterJobKind::Tune;
    job.state = ClusterJobState::Finished;
    QVERIFY(storeClusterJob(runs, job));
}

FullWindow::~FullWindow() = default;

void FullWindow::showStudies()
{
    if (auto* speedup = qobject_cast<ui::SpeedupPage*>(m_window->page(QStringLiteral("speedup"))))
        speedup->showStudy(std::make_shared<const SpeedupStudy>(madeUpStudy()));
    if (auto* tune = qobject_cast<ui::TunePage*>(m_window->page(QStringLiteral("tune"))))
        tune->showStudy(madeUpTuning());
}

void FullWindow::visit(const std::function<void(const QString&, QWidget&)>& see)
{
    for (const QString& id : m_window->pageIds()) {
        m_window->showPage(id);
        settle();
        see(id, *m_window->page(id));
        for (QTabWidget* tabs : m_window->page(id)->findChildren<QTabWidget*>()) {
            for (int tab = 1; tab < tabs->count() && tabs->isVisible(); ++tab) {
                tabs->setCurrentIndex(tab);
                settle();
                see(id + u' ' + QString::number(tab), *m_window->page(id));
            }
            tabs->setCurrentIndex(0);
        }
    }
}

std::vector<FullWindow::Dialog> FullWindow::dialogs()
{
    std::vector<Dialog> all;
    for (const auto& some : {otherDialogs(), plotDialogs(), jobDialogs(), withinTheWindow(), evaluateStates()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

void FullWindow::visitDialogs(const std::function<void(const QString&, QWidget&)>& see)
{
    for (const Dialog& dialog : dialogs()) {
        const QPointer<QWidget> shown = dialog.open();
        settle();
        if (!shown) {
            qWarning("%s is not there", qPrintable(dialog.name));
            continue;
        }
        see(dialog.name, *shown);
        if (dialog.after)
            dialog.after();
        if (!shown || shown == m_window.get())
            continue;
        if (dialog.isKept)
            shown->hide();
        else
            shown->close();  // a plot in a lecture forgets what was read
        if (shown && !dialog.isKept)
            delete shown;
    }
}

ui::DrawnPlot& FullWindow::plot()
{
    m_window->showPage(QStringLiteral("train"));
    for (auto* plot : m_window->page(QStringLiteral("train"))->findChildren<ui::DrawnPlot*>()) {
        if (plot->isVisible() && !plot->table().empty())
            return *plot;
    }
    qFatal("no plot");
}

std::vector<FullWindow::Dialog> FullWindow::plotDialogs()
{
    return {{QStringLiteral("lecture"),
             [this] {
                 auto* view = new ui::LectureView(plot());
                 view->setAttribute(Qt::WA_DeleteOnClose, false);
                 shownAlone(view, {1024, 700});
                 QTest::keyClick(view, Qt::Key_Right);
                 return view;
             }},
            {QStringLiteral("plot's table"),
             [this] { return opened(new ui::PlotTableDialog(plot().accessibleName(), plot().table(), m_window.get())); }},
            {QStringLiteral("plot's help"), [this] {
                 ui::DrawnPlot& drawn = plot();
                 // There is no glossary in a language that nobody speaks.
                 words::GlossaryEntry entry = words::entryOf(drawn.term()).value_or(words::GlossaryEntry());
                 if (entry.text.isEmpty())
                     entry.text = ui::FirstStart::tr("How a leaf is told by a network, and how long that takes.").repeated(6);
                 return opened(new ui::PlotHelp(drawn, entry));
             }}};
}

void FullWindow::fillQueue()
{
    ui::JobRunner& jobs = m_session->jobs();
    QVERIFY(startEndlessJob(jobs, ui::TrainPage::tr("Training"), m_window.get()));
    for (const char* detail : {"about 24 min (7 min to 1.4 h), 590 MB of memory, 220 MB of disk", ""})
        jobs.queue().add(ui::JobQueue::Entry{.title = ui::TunePage::tr("Tuning, %1").arg(words::trialsText(40)),
                                             .detail = QString::fromLatin1(detail)},
                         m_window.get(), [] {});
}

void FullWindow::emptyQueue()
{
    m_session->jobs().queue().clear();
    m_session->jobs().cancelMain();
    QTRY_VERIFY(!m_session->jobs().mainRunning());
}

std::vector<FullWindow::Dialog> FullWindow::jobDialogs()
{
    const auto busy = std::make_shared<std::unique_ptr<BusyPool>>();
    const auto failure = [this]() -> QWidget* {
        QMessageBox* box = nullptr;
        (void)QTest::qWaitFor([&] { return (box = m_window->findChild<QMessageBox*>(QStringLiteral("importFailure"))) != nullptr; },
                              patience);
        return box;
    };
    const QString broken = m_dir.filePath(QStringLiteral("a-run-of-a-colleague.zip"));
    return {{QStringLiteral("queue"),
             [this] {
                 fillQueue();
                 return opened(new ui::QueueDialog(m_session->jobs(), m_window.get()));
             },
             false, [this] { emptyQueue(); }},
            {QStringLiteral("import"),
             [=, this]() -> QWidget* {
                 writeFile(broken, "no zip");
                 *busy = std::make_unique<BusyPool>();
                 ui::importInto(*m_session, broken, m_window.get());
                 auto* progress = m_window->findChild<QProgressDialog*>();
                 if (progress)
                     progress->show();
                 return progress;
             },
             false,
             [=] {
                 busy->reset();
                 delete failure();
             }},
            {QStringLiteral("import that failed"), [=, this]() -> QWidget* {
                 ui::importInto(*m_session, broken, m_window.get());
                 return failure();
             }}};
}

std::vector<FullWindow::Dialog> FullWindow::otherDialogs()
{
    ui::MainWindow* window = m_window.get();
    ui::Session* session = m_session.get();
    const auto named = [window](const char* name) {
        return [window, name]() -> QWidget* {
            auto* dialog = window->findChild<QDialog*>(QLatin1String(name));
            if (dialog)
                dialog->open();
            return dialog;
        };
    };
    return {{QStringLiteral("about"), [=] { return opened(new ui::AboutDialog(window)); }},
            {QStringLiteral("shortcuts"),
             [=] {
                 const auto uses = ui::keyUses(*window, window->page(QStringLiteral("explore")), QStringLiteral("Explore"));
                 return opened(new ui::ShortcutsDialog(uses, window));
             }},
            {QStringLiteral("export"),
             [=] {
                 return opened(new ui::ExportDialog(*session, ui::ExportableRuns{session->runs(), {}, 0}, {}, window));
             }},
            {QStringLiteral("split"),
             [=] { return opened(new ui::SplitDialog(session->dataset(), session->split(), session->jobs(), window)); }},
            {QStringLiteral("trash"), [=] { return opened(new ui::TrashDialog(*session, window)); }},
            {QStringLiteral("a cluster"), [=] { return opened(new ui::ClusterDialog(*session, {}, window)); }},
            {QStringLiteral("camera"), [=] { return opened(new ui::CameraDialog(std::make_unique<TwoCameras>(), window)); }},
            {QStringLiteral("other pictures"),
             [=] {
                 std::vector<MatchedFolder> folders(2);
                 folders[0].folder = QStringLiteral("Tomato_late_blight");
                 folders[0].images = 1200;
                 folders[1].folder = QStringLiteral("unknown");
                 return opened(new ui::OtherPicturesDialog(QStringLiteral("field"), folders,
                                                           {QStringLiteral("Tomato___Late_blight")}, window));
             }},
            {QStringLiteral("search space"), named("spaceDialog"), true},
            {QStringLiteral("first start"),
             [=] {
                 return shownAlone(new ui::FirstStart(*session), {820, 560});
             }},
            {QStringLiteral("labs"),
             [=] {
                 return shownAlone(new ui::LabPanel(*session, {}), {360, 600});
             }},
            {QStringLiteral("a lab"), [=] {
                 auto* panel = new ui::LabPanel(*session, [](const QString&) { return nullptr; });
                 panel->begin(ui::shippedLabs().front());
                 return shownAlone(panel, {360, 600});
             }}};
}

}  // namespace leafbench::testing
